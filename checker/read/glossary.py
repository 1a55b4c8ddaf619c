"""The glossary as records need it: which facts there are, where each one stands, and what it may hold."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from checker.read.text import Path

SECTIONS: Final[Mapping[str, str]] = {
    "event": "events",
    "document": "documents",
    "figure": "figures",
    "flag": "flags",
    "text": "texts",
}
LISTS: Final = ("events", "documents")
LEVELS: Final = ("province", "district", "commune", "village")
RESULTS: Final = ("pass", "fail")
RECORD_KEYS: Final = (
    "schema", "unit", "period", "complete_through",
    "events", "documents", "figures", "flags", "texts", "judgements",
)  # fmt: skip
UNIT_KEYS: Final = (
    "id", "name", "kind", "level", "province", "commune", "former_province",
    "founded_on", "dissolved_on", "predecessors", "attributes",
)  # fmt: skip
PREDECESSOR_KEYS: Final = ("id", "events", "documents")
JUDGEMENT_KEYS: Final = ("rule", "result", "by", "on", "reason")

Attributes = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Glossary:
    """rules/facts.yaml and rules/actors.yaml, resolved.

    `entries` gives for each section of lists and each fact the attributes that an entry may have, the implicit ones
    included; `facts` gives fact -> its definition; `sections` gives fact -> the section of a record it stands in.
    """

    facts: Mapping[str, Mapping[str, Any]]
    sections: Mapping[str, str]
    entries: Mapping[str, Mapping[str, Attributes]]
    unit_attributes: Attributes
    kinds: Mapping[str, Mapping[str, Any]]
    judged_rules: Container[str] | None = None
    states: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(
        cls, facts: Mapping[str, Any], actors: Mapping[str, Any], judged_rules: Container[str] | None = None
    ) -> "Glossary":
        """From the parsed files (the actors with or without their heading).

        `judged_rules` are the rules that a judgement may name (None: any).
        """
        actors = actors.get("actors", actors)
        known: Mapping[str, Mapping[str, Any]] = facts["facts"]
        implicit = facts.get("implicit") or {}
        kinds = {name: actor for name, actor in actors.items() if isinstance(actor, Mapping) and actor.get("is_unit")}
        entries = {
            section: {
                name: {**(implicit.get(kind) or {}), **(fact.get("attributes") or {})}
                for name, fact in known.items()
                if fact["type"] == kind
            }
            for kind, section in SECTIONS.items()
            if section in LISTS
        }
        return cls(
            facts=known,
            sections={name: SECTIONS[fact["type"]] for name, fact in known.items()},
            entries=entries,
            unit_attributes={
                name: attribute for name, attribute in (facts.get("attributes") or {}).items() if name not in UNIT_KEYS
            },
            kinds=kinds,
            judged_rules=judged_rules,
            states=frozenset(name for name, fact in known.items() if fact.get("period") == "state"),
        )

    def of_type(self, kind: str) -> list[str]:
        """The facts of one type, in the order of the glossary."""
        return [name for name, fact in self.facts.items() if fact["type"] == kind]

    def codes_at(self, path: Path) -> Sequence[str]:
        """The codes that may stand at a path of a record; none where any text may."""
        local = _inside_predecessor(path)
        if local[:1] == ("unit",):
            name = str(local[-1]) if len(local) == 2 else str(local[2])
            if name == "level":
                return LEVELS
            return tuple(self.unit_attributes.get(name, {}).get("codes") or ())
        if local[0] in LISTS:
            attributes = self.entries[str(local[0])].get(str(local[1]), {})
            return tuple(attributes.get(str(local[3]), {}).get("codes") or ())
        if local[0] == "texts":
            return tuple(self.facts.get(str(local[1]), {}).get("codes") or ())
        return RESULTS

    def keys_at(self, path: Path) -> Sequence[str]:
        """The keys that the mapping at a path of a record may have."""
        local = _inside_predecessor(path)
        match local:
            case ():
                return RECORD_KEYS
            case ("unit",):
                return UNIT_KEYS
            case ("unit", "attributes"):
                return tuple(self.unit_attributes)
            case ("unit", "predecessors", _):
                return PREDECESSOR_KEYS
            case ("period",):
                return ("from", "to")
            case ("judgements", _):
                return JUDGEMENT_KEYS
            case ("figures", _, _):
                return ("period", "value")
            case (section,):
                return [name for name, its in self.sections.items() if its == section]
            case (("events" | "documents") as section, fact, _):
                return tuple(self.entries[str(section)].get(str(fact), ()))
        return ()


def _inside_predecessor(path: Path) -> Path:
    """What a predecessor did is told as in the record itself: drop unit/predecessors/0."""
    return path[3:] if path[:2] == ("unit", "predecessors") and len(path) > 3 and path[3] in LISTS else path
