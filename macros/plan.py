"""The founding as a plan: moments with a day that is known or reckoned. Knows nothing of HTML.

The days and lead times are fields of a form, the steps those of a list, which alone has their words and ticks.
"""

from __future__ import annotations

from typing import Annotated, Self

from annotated_types import Interval, Len
from pydantic import model_validator

from macros.checklist import Checklist
from macros.form import Form
from macros.record import Keyed, Record, Slug, Text
from macros.sentences import custom


class Latest(Record):
    """Where the source is silent: what is said when a day falls after that month, and the question to ask."""

    field: Slug
    month: Annotated[int, Interval(ge=1, le=12)]
    text: Text
    list: Slug | None = None
    step: Slug | None = None

    @model_validator(mode="after")
    def _leads_to_one_step(self) -> Self:
        if (self.list is None) != (self.step is None):
            raise custom("«list» och «step» hör ihop.", "Skriv båda, eller ingen av dem.")
        return self


class Moment(Record):
    """A part of the founding that has one day: a day of the form, or so many days after or before it."""

    id: Slug
    title: Text
    date: Slug
    after: Slug | None = None
    before: Slug | None = None
    missing: Text | None = None  # why it has no day when nobody has said how many days
    steps: Annotated[tuple[Slug, ...], Len(1)]
    neutral: Text  # what a calendar calls it, for whoever sees it there

    @model_validator(mode="after")
    def _has_one_lead(self) -> Self:
        if self.after and self.before:
            raise custom("Både «after» och «before» står i samma punkt.", "Ta bort det ena.")
        return self

    @property
    def lead(self) -> str | None:
        """The field that says how many days."""
        return self.after or self.before


class Plan(Keyed):
    """All moments in order. What comes after `gate` waits for it, and has no day until the day of that field is known."""

    title: Text
    list: Slug
    form: Slug
    gate: Slug
    gate_text: Text
    gate_remark: Text  # of a day after the gate that somebody has written down before the gate's is known
    unknown: Text  # the text of the step that asks for the gate's day
    latest: Latest
    moments: Annotated[tuple[Moment, ...], Len(1)]

    @property
    def own(self) -> dict[str, str]:
        """{field: moment} of the moments that are a day of the form itself."""
        return {moment.date: moment.id for moment in self.moments if not moment.lead}


def given(plan: Plan, checklist: Checklist, form: Form) -> dict[str, object]:
    """What the script reckons with. The words and old names of the steps stand in the page."""
    return {
        "list": plan.list,
        "form": plan.form,
        "gate": plan.gate,
        "gate_text": plan.gate_text,
        "gate_remark": plan.gate_remark,
        "unknown": next(step.id for _, step in checklist.placed() if step.text == plan.unknown),
        "latest": plan.latest.model_dump(include={"field", "month", "text"}),
        "proposals": {field.id: field.proposal for field in form.own if field.proposal is not None},
        "labels": [(field.id, field.label) for field in form.own],
        "moments": [moment.model_dump(exclude_none=True) for moment in plan.moments],
    }
