"""The common subset: which rules, of what kind of unit, where and when."""

from __future__ import annotations

RULES = (
    "TC-1.2.1.b-1",  # held
    "TC-1.2.1.b-2",  # held with topics, and covers; only where a class was held
    "TC-1.2.2.a-1",  # held in every quarter; at least two forms in the year
    "TC-1.2.2.a-2",  # held, never a failure
    "TC-1.2.2.b-1",  # held in every quarter
    "TC-1.2.2.b-2",  # held
    "TC-1.2.2.c-3",  # held, or a paper in force
    "TC-1.2.2.c-5",  # a paper in force, or one issued for the year
    "TC-1.2.2.d-3",  # any of three
    "TC-1.2.3.a-1",  # any of three
    "TC-1.2.3.b-3",  # held, where an attribute of the unit says so
    "TC-1.2.3.b-4",  # two ratios
    "TC-1.2.3.b-5",  # held
    "TC-1.2.3.d-1",  # papers in force cover six codes
    "TC-1.2.3.d-2",  # two ratios in every quarter, and covers
    "TC-1.2.3.d-3",  # held after the working year, with a share of an event's numbers
    "TC-1.2.3.d-4",  # recurs, blocked by the rule above
    "TC-1.2.3.d-7",  # held as often as a figure says, one day before another
    "TC-1.2.3.d-8",  # issued for the year, and a figure
    "TC-1.2.3.e-2",  # each event has a share
    "TC-1.2.3.g-1",  # held, with a month after the year
    "TC-1.2.4.b-3",  # answered in days
    "TC-1.2.4.c-2",  # none left unhandled
    "TC-1.2.5.a-1",  # a paper not older than twelve months
    "TC-1.2.5.c-2",  # in use today
    "TC-1.2.5.c-4",  # a ratio in every quarter
    "TC-1.2.5.c-5",  # in use in the year
    "TC-1.2.6.a-1",  # issued for the year
    "TC-1.2.6.a-2",  # held
    "TC-1.2.6.a-5",  # covers
    "TC-1.2.6.c-1",  # answered in working days, with a number
    "TC-1.2.6.c-2",  # answered in days
)
KIND, LEVEL = "commune_peoples_committee", "commune"
PLACE = {"province": "19", "commune": "05503"}
YEAR = 2026
PERIOD = ("2026-01-01", "2026-12-31")
AS_OF = "2027-01-15"
FIRST_DAY, LAST_DAY = "2022-01-01", "2027-03-31"
"""Days that tables of days reach over."""
