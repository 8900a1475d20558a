"""What to do on the page of the visit, once it is open, to see a view of it."""


def _happened(screen) -> None:
    """The form for what happened is open."""
    if screen.form.happened.form.isHidden():
        screen.form.happened.add.click()


VISIT_ACTS = {
    "visit-happened": _happened,
}
