"""What a client is told at the end, in the client's language as far as it is written in it."""

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client
from therapist_desk.domain.message_templates import MessageTemplate
from therapist_desk.services import message_templates
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.labels import isolated

GOODBYE, DELETE_CHAT = "ending", "delete_chat"

translate = QCoreApplication.translate


def text_for(client: Client, template_id: str) -> str:
    """Return the shipped text in the language the client reads, or in English."""
    template, language = _written(client, template_id)
    return template.text(language, {})


def advice(client: Client) -> str:
    """Return what is to be done about the chat on both phones, with what the client is told."""
    template, language = _written(client, DELETE_CHAT)
    said = translate("ending", "The client is told in {language}:")
    if language in template.unread:
        said = translate("ending", "The client is told in {language} (needs a native reader):")
    here = translate(
        "ending",
        "File first what belongs to the record, then delete the chat from your phone and its "
        "backup.",
    )
    text = template.text(language, {})
    return f"{here} {said.format(language=language_name(language))}\n{isolated(text)}"


def _written(client: Client, template_id: str) -> tuple[MessageTemplate, str]:
    template = message_templates.named(template_id)
    return template, message_templates.written_in(template, client.language)
