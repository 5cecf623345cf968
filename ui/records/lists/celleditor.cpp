// SPDX-License-Identifier: MIT
#include "ui/records/lists/celleditor.h"

#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int frame = 2;           // px around the field
constexpr int fewestLetters = 24;  // of what is written, however narrow the column is
constexpr int mostLetters = 48;    // where records stand side by side, or a step is described
constexpr int problemLetters = 40; // of a line that says why not

bool isBroad(FieldKind kind) { return kind == FieldKind::references || kind == FieldKind::scale; }

bool isWithin(const QWidget* widget, const QWidget* whole) {
    while (widget != nullptr && widget != whole) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

} // namespace

CellEditor::CellEditor(const FieldInfo& field, const EditorMeans& means, QWidget* parent)
    : QFrame(parent), m_field(makeEditor(field, means, this)),
      m_letters(isBroad(field.kind) ? mostLetters : fewestLetters),
      m_problem(new ScaledLabel(1, Theme::trouble, this)) {
    setObjectName(QStringLiteral("cellEditor"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(frame, frame, frame, frame);
    column->setSpacing(gap::tiny);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("cellProblem"));
    m_problem->setContentsMargins(gap::tiny, 0, gap::tiny, gap::tiny);
    m_problem->hide();
    setFocusProxy(m_field);
    for (QLineEdit* line : findChildren<QLineEdit*>()) {
        line->installEventFilter(this);
    }
    connect(m_field, &FieldEditor::edited, this, [this] {
        refuse({});
        Q_EMIT resized(); // a further chip, or a longer description
    });
    // What opens over the window (suggestions, a calendar, a new record's form) belongs to the cell.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && now->window() == window() && !isWithin(now, this)) {
            Q_EMIT left();
        }
    });
}

void CellEditor::begin(const Value& value, const QString& name) {
    m_field->setValue(value);
    m_start = m_field->value();
    m_field->target()->setAccessibleName(name);
}

void CellEditor::refuse(const QString& why) {
    if (why == m_problem->text()) {
        return;
    }
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_field->target()->setAccessibleDescription(why);
    setToolTip(why);
    update();
    Q_EMIT resized();
}

QString CellEditor::refusal() const { return m_problem->text(); }

QRect CellEditor::placeOver(const QRect& cell, const QRect& seen) const {
    const int letter = fontMetrics().averageCharWidth();
    const int letters = refusal().isEmpty() ? m_letters : std::max(m_letters, problemLetters);
    const int wanted = std::max({cell.width(), m_field->sizeHint().width() + 2 * frame, letters * letter});
    const int width = std::min(wanted, seen.width());
    layout()->activate(); // what has just been shown or hidden counts
    const int height =
        std::max(cell.height(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                              : layout()->totalSizeHint().height());
    const int line = m_field->target()->sizeHint().height() + 2 * frame;
    QRect place(cell.left(), cell.top() - std::max(0, line - cell.height()) / 2, width, height);
    if (cell.intersects(seen)) {
        place.moveLeft(
            std::clamp(place.left(), seen.left(), std::max(seen.left(), seen.right() - width + 1)));
        place.moveTop(std::clamp(place.top(), seen.top(), std::max(seen.top(), seen.bottom() - height + 1)));
    }
    return place;
}

// A form takes what is typed back with Esc, a cell is left with it: the cell is asked first.
bool CellEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT dropWanted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

// Tab goes through the parts of a link, and then on to the next cell.
bool CellEditor::focusNextPrevChild(bool isNext) {
    QList<QWidget*> parts;
    for (QWidget* part : m_field->findChildren<QWidget*>()) {
        const bool isInput =
            qobject_cast<QComboBox*>(part) != nullptr || qobject_cast<QLineEdit*>(part) != nullptr;
        if (isInput && part->isVisible() && part->isEnabled() && part->focusPolicy() != Qt::NoFocus) {
            parts << part;
        }
    }
    const qsizetype at = parts.indexOf(QApplication::focusWidget());
    const qsizetype to = at + (isNext ? 1 : -1);
    if (at >= 0 && to >= 0 && to < parts.size()) {
        parts[to]->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    } else {
        Q_EMIT keepWanted(isNext ? Way::next : Way::previous);
    }
    return true;
}

// No other key goes on to the list under it, but for those that mean the whole of it.
void CellEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT keepWanted(Way::stay);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT dropWanted();
    } else {
        event->setAccepted(!event->matches(QKeySequence::New) && !event->matches(QKeySequence::Find));
    }
}

void CellEditor::mousePressEvent(QMouseEvent*) {}
void CellEditor::mouseReleaseEvent(QMouseEvent*) {}
void CellEditor::mouseDoubleClickEvent(QMouseEvent*) {}

void CellEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (refusal().isEmpty()) { // the field's own frame shows where the keys are
        painter.setPen(palette().color(Theme::outline));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    } else {
        painter.setPen(QPen(palette().color(Theme::trouble), frame));
        painter.drawRect(rect().adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2));
    }
}

} // namespace samspel
