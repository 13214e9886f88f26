"""Every test of the kit sees the light theme, left to right."""

import pytest


@pytest.fixture(autouse=True)
def _dressed(desk_app):
    yield
    desk_app.dress(desk_app.scheme.LIGHT)
