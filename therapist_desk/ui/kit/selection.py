"""Keeps what is selected in a view of a ``RecordModel`` by id, over every reset."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from therapist_desk.ui.kit.record_model import ID_ROLE, RecordModel


class RecordSelection(QObject):
    """The record chosen in ``view``: the same one after the list was asked again.

    Set the model on the view first. ``chosen`` carries the id, or None, only when another record
    was chosen.
    """

    chosen = Signal(object)

    def __init__(self, view: QAbstractItemView, model: "RecordModel[object]") -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._id: int | None = None
        self._resetting = False
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)
        view.selectionModel().currentRowChanged.connect(self._take)

    @property
    def current(self) -> int | None:
        """The id of the chosen record, or None."""
        return self._id

    def choose(self, record: int | None) -> None:
        """Choose the record with this id; it is kept until the list has it."""
        changed = record != self._id
        self._id = record
        self._restore()
        if changed:
            self.chosen.emit(record)

    def _hold(self) -> None:
        self._resetting = True

    def _restore(self) -> None:
        self._resetting = True
        row = -1 if self._id is None else self._model.row_of(self._id)
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        how = QItemSelectionModel.SelectionFlag
        self._view.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
        self._resetting = False
        if row >= 0:
            self._view.scrollTo(index)

    def _take(self, index: QModelIndex) -> None:
        found = index.data(ID_ROLE) if index.isValid() else None
        if self._resetting or found == self._id:
            return
        self._id = found
        self.chosen.emit(found)
