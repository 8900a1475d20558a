"""The quiet way to Help now, at the foot of what can stir something up."""

from __future__ import annotations

from companion.ui.widgets.buttons import LinkButton
from companion.wording.translate import tr


class HelpLink(LinkButton):
    """To Help now, where the person's safety plan lies too."""

    def __init__(self) -> None:
        super().__init__(tr("Help now and my safety plan"), "life-buoy")
