"""The shelf of own agreement templates, every version a row of its own."""

from therapist_desk.domain.own_templates import OwnTemplate
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

agreement_templates = Shelf(Topic.AGREEMENT_TEMPLATE, OwnTemplate)


def newest(reader: Reader) -> list[OwnTemplate]:
    """Return the newest version of each template that is not in the bin, by name."""
    return agreement_templates.where(
        reader,
        "binned_at IS NULL AND id NOT IN"
        " (SELECT replaces FROM agreement_template WHERE replaces IS NOT NULL)"
        " ORDER BY title COLLATE NOCASE, id",
    )


def before(reader: Reader, own: OwnTemplate) -> list[OwnTemplate]:
    """Return the versions that one came after, the latest first."""
    return agreement_templates.where(
        reader,
        "id IN (WITH RECURSIVE earlier (id) AS (SELECT ? UNION SELECT replaces FROM"
        " agreement_template JOIN earlier USING (id) WHERE replaces IS NOT NULL)"
        " SELECT id FROM earlier) ORDER BY version DESC",
        (own.replaces,),
    )
