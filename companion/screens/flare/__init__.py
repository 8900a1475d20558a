"""The flare-up plan: gentle days, what helps, whom to call, on the screen and on one sheet."""
