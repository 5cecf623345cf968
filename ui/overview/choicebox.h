// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QWidget;

namespace samspel {

/// One line of a box that chooses a record, or a year.
struct Option {
    qint64 value = 0;
    QString name;
};

/// Fills the box, and keeps what was chosen where it is still there. It tells nobody.
void offer(QComboBox& box, const std::vector<Option>& options);
/// A box that is no wider than its place, with its label above it.
QComboBox* addChoice(QWidget* row, QLabel*& label);
/// The row that addChoice() fills: the boxes one after the other, on new lines where the width ends.
QWidget* choiceRow(QWidget* parent);

} // namespace samspel
