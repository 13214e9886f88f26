"""A step of the walk: exported chats, what they leave to be asked, and one filed in the record."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.filed_chats import Side
from therapist_desk.services import chats
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.chats.tab import ChatsTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand

_CHINESE = (
    "今天好一點 早上去走路了。",
    "很高興聽到。晚上睡得如何",
    "睡了六個小時 夢比較少。",
    "謝謝你告訴我 週四見。",
)
_ARABIC = (
    "نمت أفضل قليلاً هذه الليلة.",
    "يسعدني ذلك. كيف كان القلق؟",
    "خمسة من عشرة، بعد المشي.",
    "شكراً لك. نلتقي الخميس.",
)
_ENGLISH = ("Slept six hours. The paper boats helped.", "Good to hear. See you on Monday?", "Yes.")


def file_a_chat(hand: Hand, shell: Shell, client_id: ClientId, folder: Path) -> None:
    """Look at two chats before they are filed, answer how dates are meant, and file one."""
    shell.show_place(Place(View.CHATS, client_id))
    tab = shell.tabs[View.CHATS]
    assert isinstance(tab, ChatsTab)
    hand.until(tab.isVisible, "the chats are shown")
    _look(hand, tab, _chinese(folder), "chat-preview-chinese")
    _look(hand, tab, _arabic(folder), "chat-preview-arabic")
    tab.import_file(_unclear(folder))
    hand.until(tab.panel.question.isVisible, "the dates of the chat are asked about")
    hand.picture("chat-dates-unclear")
    tab.panel.question.answers[0].click()
    _say_who(hand, tab)
    tab.panel.reason.set_value("Agreed in the last session.")
    hand.until(tab.panel.file_button.isEnabled, "the chat can be filed")
    tab.panel.file()
    hand.until(tab.afterwards.isVisible, "the chat was filed")
    hand.until(
        lambda: (
            hand.app.desk is not None
            and hand.app.desk.ask(lambda reader: chats.of_client(reader, client_id))
        ),
        "the messages stand in the record",
    )
    hand.picture("chat-filed")
    tab.afterwards.shred()
    hand.until(lambda: "SSD" in tab.afterwards.words, "the plain file was shredded")


def _look(hand: Hand, tab: ChatsTab, path: Path, picture: str) -> None:
    tab.import_file(path)
    _say_who(hand, tab)
    hand.picture(picture)


def _say_who(hand: Hand, tab: ChatsTab) -> None:
    hand.until(lambda: len(tab.panel.people.choices) == 2, "the chat was read")
    for field, side in zip(tab.panel.people.choices.values(), (Side.CLIENT, Side.ME), strict=True):
        field.set_value(side)
    hand.until(tab.panel.preview_model.rowCount, "the chat is shown")
    hand.rest()


def _chinese(folder: Path) -> Path:
    def head(at: datetime) -> str:
        return f"{at.year}/{at.month}/{at.day}\u2009下午{at.hour - 12}:{at.minute:02} - "

    return _written(folder / "chat-1.txt", head, ("林小姐", "我"), _CHINESE)


def _arabic(folder: Path) -> Path:
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

    def head(at: datetime) -> str:
        told = f"\u200f[{at.day}\u200f/{at.month}\u200f/{at.year}، {at.hour - 12}:{at:%M:%S} م] "
        return told.translate(digits)

    return _written(folder / "chat-2.txt", head, ("ليلى", "أنا"), _ARABIC)


def _unclear(folder: Path) -> Path:
    names = ("Z.", "Me")
    return _written(
        folder / "chat-3.txt", lambda at: f"{at:%d/%m/%Y, %H:%M} - ", names, _ENGLISH, day=4
    )


def _written(
    path: Path,
    head: Callable[[datetime], str],
    names: Sequence[str],
    texts: Sequence[str],
    day: int = 24,
) -> Path:
    first = datetime(2026, 3, day, 14, 5)  # noqa: DTZ001 - a phone's wall clock
    lines = [
        f"{head(first + timedelta(minutes=7 * row))}{names[row % 2]}: {text}"
        for row, text in enumerate(texts)
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
