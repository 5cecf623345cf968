// SPDX-License-Identifier: MIT
#include "ui/records/fields/linkfield.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "ui/records/fields/recordline.h"
#include "ui/records/fields/referencefield.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace samspel {

namespace {

// "gathering:17", or "gathering:Autumn" while nobody knows which one that is.
std::pair<const Kind*, Value> parted(const QString& text) {
    const Kind* kind = kindOfTable(text.section(QLatin1Char(':'), 0, 0));
    if (const auto link = Link::parse(text); link && kind != nullptr) {
        return {kind, link->id};
    }
    const QString typed = kind != nullptr ? text.section(QLatin1Char(':'), 1) : text;
    return {kind, typed.isEmpty() ? Value{} : Value{typed}};
}

} // namespace

LinkField::LinkField(const FieldInfo&, const EditorMeans& means, QWidget* parent)
    : FieldEditor(parent), m_language(means.language), m_kinds(new QComboBox),
      m_line(new RecordLine(means.names)), m_all(new QToolButton), m_open(new QToolButton) {
    auto* column = new QVBoxLayout(this); // one under the other: names are long where text is large
    column->setContentsMargins({});
    column->setSpacing(gap::tiny);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::tiny);
    row->addWidget(m_line, 1);
    row->addWidget(m_all);
    row->addWidget(m_open);
    column->addLayout(row);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_all->setIcon(drawnIcon("go-down"));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::NoFocus);
    m_open->setIcon(drawnIcon("go-next"));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setObjectName(QStringLiteral("openRecord"));
    setFocusProxy(m_kinds);
    connect(m_kinds, &QComboBox::activated, this, [this] {
        const Kind* kind = kindOfTable(m_kinds->currentData().toString());
        m_line->setTable(kind != nullptr ? kind->table : nullptr);
        m_line->setEnabled(kind != nullptr);
        settle();
    });
    connect(m_line, &QLineEdit::textEdited, this, &LinkField::edited);
    connect(m_line, &RecordLine::picked, this, &LinkField::settle);
    connect(m_line, &QLineEdit::editingFinished, this, &LinkField::left);
    connect(m_line, &QLineEdit::textChanged, this,
            [this] { m_open->setEnabled(wholeOf(m_line->value()) != 0); });
    connect(m_all, &QToolButton::clicked, m_line, &RecordLine::offerAll);
    connect(m_line, &RecordLine::openWanted, m_open, &QToolButton::click);
    connect(m_line, &RecordLine::backWanted, this, [this] {
        setValue(m_value);
        settle();
    });
    connect(m_open, &QToolButton::clicked, this,
            [this] { Q_EMIT recordWanted(QString::fromLatin1(m_line->table()), wholeOf(m_line->value())); });
    LinkField::retranslate();
    setValue({});
}

void LinkField::fillKinds() {
    const QVariant chosen = m_kinds->currentData();
    std::vector<std::pair<QString, QString>> kinds;
    for (const Kind* kind : allKinds()) {
        kinds.emplace_back(headingOf(*kind, m_language), QString::fromLatin1(kind->table));
    }
    std::sort(kinds.begin(), kinds.end(), [order = norwegianOrder()](const auto& a, const auto& b) {
        return order.compare(a.first, b.first) < 0;
    });
    m_kinds->clear();
    m_kinds->addItem(tr("nothing"), QString());
    for (const auto& [heading, table] : kinds) {
        m_kinds->addItem(heading, table);
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
}

void LinkField::settle() {
    Q_EMIT edited();
    Q_EMIT left();
}

Value LinkField::value() const {
    const Value record = m_line->value();
    if (m_line->table() == nullptr) {
        return record;
    }
    if (isEmpty(record)) {
        return {};
    }
    const QString table = QString::fromLatin1(m_line->table());
    return wholeOf(record) != 0 ? Value{Link{table, wholeOf(record)}.stored()}
                                : Value{table + QLatin1Char(':') + textOf(record)};
}

void LinkField::setValue(const Value& value) {
    m_value = value;
    const auto [kind, record] = parted(textOf(value));
    m_kinds->setCurrentIndex(kind != nullptr ? m_kinds->findData(QString::fromLatin1(kind->table)) : 0);
    m_line->setTable(kind != nullptr ? kind->table : nullptr);
    m_line->setValue(record);
    m_line->setEnabled(kind != nullptr || !isEmpty(record));
    m_open->setEnabled(wholeOf(record) != 0);
}

QString LinkField::complaint() const {
    const QString unknown = textOf(m_line->value());
    return unknown.isEmpty() ? QString() : unknownName(m_language).arg(unknown);
}

void LinkField::retranslate() {
    fillKinds();
    m_kinds->setAccessibleName(tr("Kind of record"));
    m_line->setPlaceholderText(tr("Type some letters of the name"));
    m_all->setToolTip(tr("Show all"));
    m_all->setAccessibleName(tr("Show all"));
    m_open->setToolTip(tr("Open this record (Ctrl+Enter)"));
    m_open->setAccessibleName(tr("Open this record"));
    if (!m_line->isTyped() &&
        (m_line->table() == nullptr || m_line->value() == parted(textOf(m_value)).second)) {
        setValue(m_value);
    }
}

void LinkField::setReadOnly(bool isReadOnly) {
    m_kinds->setEnabled(!isReadOnly);
    m_line->setReadOnly(isReadOnly);
    m_all->setEnabled(!isReadOnly);
}

QWidget* LinkField::target() const { return m_line; }

} // namespace samspel
