"""Shape of ``topics.yaml``: what facts and rules are about, with labels for tables of contents and filters."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from checker.rulebook.selectors import Name, Strict, Text


class Topics(Strict):
    """``topics.yaml``: the codes that a ``topic`` of a fact or rule may have, in the order in which lists show them."""

    schema_: Literal["danchu/topics/1"] = Field(alias="schema")
    topics: dict[Name, Text] = Field(min_length=1)
