// SPDX-License-Identifier: MIT
#include "ui/records/fields/referencesfield.h"

#include "domain/folding.h"
#include "domain/language.h"
#include "store/recordnames.h"
#include "ui/parts/flowlayout.h"
#include "ui/records/fields/recordline.h"
#include "ui/records/fields/referencefield.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QToolButton>
#include <algorithm>

namespace samspel {

namespace {

constexpr int longestChip = 40; // characters; the rest is in the tool tip

// "[3,17]Vik": the keys, and what is typed and not read yet.
std::pair<std::vector<qint64>, QString> parted(const QString& text) {
    const qsizetype end = text.indexOf(QLatin1Char(']')) + 1;
    if (auto keys = parseKeys(text.left(end))) {
        return {*std::move(keys), text.mid(end)};
    }
    return {{}, text};
}

} // namespace

ReferencesField::ReferencesField(const FieldInfo& field, const EditorMeans& means, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_means(means), m_chips(new QWidget),
      m_flow(new FlowLayout(m_chips, gap::tiny, gap::tiny)), m_line(new RecordLine(means.names)),
      m_all(new QToolButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap::tiny);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::tiny);
    row->addWidget(m_line, 1);
    row->addWidget(m_all);
    column->addWidget(m_chips);
    column->addLayout(row);
    m_chips->hide();
    m_all->setIcon(drawnIcon("go-down"));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::NoFocus); // the arrow key in the line does the same
    m_line->setTable(field.refersTo);
    m_line->offerNew(true);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ReferencesField::edited);
    connect(m_line, &RecordLine::picked, this, [this] {
        take();
        Q_EMIT edited();
        Q_EMIT left();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        take();
        Q_EMIT left();
    });
    connect(m_line, &RecordLine::newWanted, this, [this](const QString& typed) {
        Q_EMIT newRecordWanted(QString::fromLatin1(m_field.refersTo), typed, [this](qint64 id) {
            m_line->setValue({});
            add(id);
            Q_EMIT edited();
            Q_EMIT left();
        });
    });
    connect(m_all, &QToolButton::clicked, m_line, &RecordLine::offerAll);
    connect(m_line, &RecordLine::backWanted, this, [this] {
        setValue(m_value);
        Q_EMIT edited();
        Q_EMIT left();
    });
    ReferencesField::retranslate();
}

Value ReferencesField::value() const {
    std::vector<qint64> ids = m_ids;
    const Value typed = m_line->value();
    if (const qint64 id = wholeOf(typed); id != 0) {
        ids.push_back(id);
    }
    const QString text = storedKeys(std::move(ids)) + textOf(typed);
    return text.isEmpty() ? Value{} : Value{text};
}

void ReferencesField::setValue(const Value& value) {
    m_value = value;
    auto [ids, typed] = parted(textOf(value));
    m_ids = std::move(ids);
    m_line->setValue(typed.isEmpty() ? Value{} : Value{typed});
    showChips();
}

QString ReferencesField::complaint() const {
    const QString unknown = textOf(m_line->value());
    return unknown.isEmpty() ? QString() : unknownName(m_means.language).arg(unknown);
}

void ReferencesField::add(qint64 id) {
    if (id != 0 && std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end()) {
        m_ids.push_back(id);
        showChips();
    }
}

void ReferencesField::remove(std::size_t place) {
    if (place >= m_ids.size() || m_isReadOnly) {
        return;
    }
    m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(place));
    showChips();
    m_line->setFocus();
    Q_EMIT edited();
    Q_EMIT left();
}

void ReferencesField::take() {
    if (const qint64 id = wholeOf(m_line->value()); id != 0) {
        m_line->setValue({});
        add(id);
    }
}

void ReferencesField::showChips() {
    const auto nameOf = [this](qint64 id) { return m_means.names.name(m_field.refersTo, id); };
    std::stable_sort(m_ids.begin(), m_ids.end(), [&, order = norwegianOrder()](qint64 a, qint64 b) {
        return order.compare(nameOf(a), nameOf(b)) < 0;
    });
    m_names.clear();
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be at its click just now
        delete item;
    }
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        QWidget* chip = makeChip(i);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_ids.empty());
    m_chips->updateGeometry();
}

QWidget* ReferencesField::makeChip(std::size_t place) {
    const qint64 id = m_ids[place];
    const QString name = m_means.names.name(m_field.refersTo, id);
    auto* chip = new QFrame(m_chips);
    chip->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(gap::tiny, 0, 0, 0);
    row->setSpacing(0);
    auto* label = new QToolButton;
    label->setText(name.size() > longestChip ? name.left(longestChip - 1) + QChar(0x2026) : name);
    label->setToolTip(tr("Open “%1”").arg(name));
    label->setAccessibleName(name);
    label->setAutoRaise(true);
    label->setFocusPolicy(Qt::ClickFocus); // the line is where Tab comes to; its Left arrow leads here
    label->installEventFilter(this);
    connect(label, &QToolButton::clicked, this,
            [this, id] { Q_EMIT recordWanted(QString::fromLatin1(m_field.refersTo), id); });
    auto* away = new QToolButton;
    away->setIcon(drawnIcon("edit-clear"));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::NoFocus);
    away->setToolTip(tr("Take “%1” away").arg(name));
    away->setAccessibleName(away->toolTip());
    away->setVisible(!m_isReadOnly);
    connect(away, &QToolButton::clicked, this, [this, place] { remove(place); });
    row->addWidget(label);
    row->addWidget(away);
    m_names.push_back(label);
    return chip;
}

void ReferencesField::retranslate() {
    m_line->setPlaceholderText(tr("Add: type some letters of the name"));
    m_all->setToolTip(tr("Show all"));
    m_all->setAccessibleName(tr("Show all"));
    showChips();
}

void ReferencesField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    m_line->setVisible(!isReadOnly || m_ids.empty());
    m_all->setVisible(!isReadOnly);
    showChips();
}

QWidget* ReferencesField::target() const { return m_line; }

bool ReferencesField::chipKey(std::size_t place, int key) {
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(place);
        return true;
    case Qt::Key_Left:
        m_names[place == 0 ? 0 : place - 1]->setFocus();
        return true;
    case Qt::Key_Right:
        (place + 1 < m_names.size() ? static_cast<QWidget*>(m_names[place + 1]) : m_line)->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_names[place]->click();
        return true;
    default:
        return false;
    }
}

bool ReferencesField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return FieldEditor::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_line) {
        const bool isAtStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_ids.empty()) {
            remove(m_ids.size() - 1);
            return true;
        }
        if (key == Qt::Key_Left && isAtStart && !m_names.empty()) {
            m_names.back()->setFocus();
            return true;
        }
        return FieldEditor::eventFilter(watched, event);
    }
    const auto chip = std::find(m_names.begin(), m_names.end(), watched);
    if (chip != m_names.end() && chipKey(static_cast<std::size_t>(chip - m_names.begin()), key)) {
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samspel
