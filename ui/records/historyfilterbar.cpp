// SPDX-License-Identifier: MIT
#include "ui/records/historyfilterbar.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/when.h"
#include "store/ledger.h"
#include "ui/parts/flowlayout.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace samspel {

namespace {

// A day, a month, a half-year or a year; nothing when the field is empty or cannot be understood.
std::optional<When> timeIn(const QLineEdit* field) {
    const QString text = field->text().trimmed();
    const auto when = text.isEmpty() ? std::nullopt : When::parse(text);
    return when && when->earliest().isValid() ? when : std::nullopt;
}

bool isUnclear(const QLineEdit* field) { return !field->text().trimmed().isEmpty() && !timeIn(field); }

// Keeps what was chosen, as far as it is still offered.
void offer(QComboBox* box, const QString& all, const std::vector<std::pair<QString, QString>>& choices) {
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const auto& [label, key] : choices) {
        box->addItem(label, key);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

HistoryFilterBar::HistoryFilterBar(const Ledger& ledger, const Language& language, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_language(language), m_words(new QLineEdit),
      m_person(new QComboBox), m_kind(new QComboBox), m_from(new QLineEdit), m_to(new QLineEdit) {
    auto* row = new FlowLayout(this, gap::small, gap::small); // two rows where the text is large
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_person, m_kind, m_from, m_to}) {
        row->addWidget(part);
    }
    for (QComboBox* box : {m_person, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->view()->setTextElideMode(Qt::ElideNone);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    }
    for (QLineEdit* line : {m_words, m_from, m_to}) {
        line->setClearButtonEnabled(true);
        connect(line, &QLineEdit::textChanged, this, &HistoryFilterBar::changed);
    }
    retranslate();
}

HistoryFilter HistoryFilterBar::filter() const {
    HistoryFilter filter;
    filter.text = m_words->text();
    filter.person = m_person->currentData().toString();
    filter.kind = m_kind->currentData().toString();
    if (const auto from = timeIn(m_from)) {
        filter.from = from->earliest();
    }
    if (const auto to = timeIn(m_to)) {
        filter.to = to->latest();
    }
    return filter;
}

QString HistoryFilterBar::complaint() const {
    for (const QLineEdit* field : {m_from, m_to}) {
        if (isUnclear(field)) {
            return tr("“%1” is no date, so it does not choose. A day, a month, “autumn 2010” or a year will "
                      "do.")
                .arg(field->text().trimmed());
        }
    }
    return {};
}

void HistoryFilterBar::refresh() {
    std::vector<std::pair<QString, QString>> people;
    for (const QString& name : m_ledger.authors()) {
        people.emplace_back(name, name);
    }
    std::vector<std::pair<QString, QString>> kinds;
    for (const QString& table : m_ledger.kindsInHistory()) {
        if (const Kind* kind = kindOfTable(table)) {
            kinds.emplace_back(headingOf(*kind, m_language), table);
        }
    }
    const QCollator order = norwegianOrder();
    std::sort(kinds.begin(), kinds.end(),
              [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    kinds.emplace_back(tr("The register itself"), QStringLiteral("setting"));
    offer(m_person, tr("Everybody"), people);
    offer(m_kind, tr("All kinds"), kinds);
}

void HistoryFilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

void HistoryFilterBar::retranslate() {
    m_words->setPlaceholderText(tr("Filter by person, day or words"));
    m_words->setAccessibleName(tr("Filter the history"));
    m_person->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_from->setPlaceholderText(tr("From: a day, a year"));
    m_from->setAccessibleName(tr("From which day, month or year"));
    m_to->setPlaceholderText(tr("To"));
    m_to->setAccessibleName(tr("To which day, month or year"));
    fit();
    refresh();
}

// As wide as what they ask for, and the button that empties them.
void HistoryFilterBar::fit() {
    const int letter = fontMetrics().averageCharWidth();
    for (QLineEdit* line : {m_words, m_from, m_to}) {
        const int asked = fontMetrics().horizontalAdvance(line->placeholderText());
        line->setFixedWidth(std::max(asked, letter * (line == m_words ? 44 : 14)) + 2 * gap::large);
    }
}

} // namespace samspel
