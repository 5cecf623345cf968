// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cell.h"
#include "store/step.h"

#include <QList>

class QTableWidget;

namespace samspel {

// What tables of the history have in common.

QTableWidget* makeStepTable(int columns);
/// Adds a row whose cells can be read in full where they are cut off; muted for what does not hold.
void addStepRow(QTableWidget* table, const QStringList& cells, bool isMuted = false);
/// Widths in characters of the table's font, and rows as high as the font asks for.
void setStepWidths(QTableWidget* table, const QList<int>& characters);

/// "12 November 2024 10:42", in the reader's time zone.
QString momentOf(const JournalEntry& entry, const Language& language);
/// "undone; can be done again"; "" for a step that holds.
QString stateOf(const JournalEntry& entry);
bool holds(const JournalEntry& entry);

/// A change in words: the field's label, what it held and what it holds.
struct ChangeInWords {
    QString field;
    QString before;
    QString after;
};
/// Who did it; "?" is what the register keeps where no system told.
QString whoOf(const QString& author);

ChangeInWords inWords(const FieldChange& change, const Language& language, const Names& names);

} // namespace samspel
