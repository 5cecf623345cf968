// SPDX-License-Identifier: MIT
#include "ui/parts/unitbox.h"

#include "ui/shell/theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace samspel {

namespace {

constexpr int letters = 24;

} // namespace

UnitBox::UnitBox(QWidget* parent) : QComboBox(parent), m_units(new Units(false, this)) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    setModel(m_units);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    auto* list = new QListView(this);
    list->setUniformItemSizes(true); // thousands of schools
    setView(list);
    auto* completer = new QCompleter(m_units, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    // The search looks at all of the text: the first letter typed is to replace the name that stands there.
    lineEdit()->setPlaceholderText(tr("Search for a unit"));
    connect(this, &QComboBox::activated, this, &UnitBox::chosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &UnitBox::settle);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.data(Qt::UserRole).toString()); });
}

void UnitBox::show(const std::vector<UnitName>& units) {
    const QString before = number();
    const QSignalBlocker quiet(this);
    if (m_units->show(units)) {
        choose(before);
    }
}

void UnitBox::choose(const QString& number) {
    setCurrentIndex(m_units->rowOf(number));
    lineEdit()->setCursorPosition(0);
}

// One outline around text and arrow, as around the boxes beside it.
void UnitBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = lineEdit()->hasFocus();
    const double inset = hasRing ? 1 : 0.5;
    painter.setPen(QPen(palette().color(hasRing       ? Theme::accent
                                        : isEnabled() ? Theme::outline
                                                      : Theme::line),
                        2 * inset));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), gap::tiny, gap::tiny);
}

void UnitBox::settle() {
    const int row = findText(currentText(), Qt::MatchFixedString);
    if (row >= 0 && row != currentIndex()) {
        setCurrentIndex(row);
        Q_EMIT chosen();
    } else {
        setEditText(currentIndex() >= 0 ? itemText(currentIndex()) : QString());
    }
    lineEdit()->setCursorPosition(0);
}

} // namespace samspel
