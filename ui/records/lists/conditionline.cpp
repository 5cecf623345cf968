// SPDX-License-Identifier: MIT
#include "ui/records/lists/conditionline.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "store/recordnames.h"
#include "ui/records/lists/conditionwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace samspel {

namespace {

using Test = Condition::Test;

constexpr int fewestLetters = 12; // of a column or a value, where there is little room

bool isReference(const FieldInfo& field) {
    return field.kind == FieldKind::reference || field.kind == FieldKind::references;
}

// What is chosen from a list rather than typed.
bool isChosen(const FieldInfo& field, Test test) {
    return field.kind == FieldKind::flag || field.kind == FieldKind::choice ||
           field.kind == FieldKind::scale || (isReference(field) && test != Test::contains);
}

} // namespace

ConditionLine::ConditionLine(const Kind& kind, const Language& language, const RecordNames& names,
                             QWidget* parent)
    : QWidget(parent), m_kind(kind), m_language(language), m_names(names), m_column(new QComboBox),
      m_test(new QComboBox), m_choices(new QComboBox), m_typed(new QLineEdit), m_value(new QStackedWidget),
      m_complaint(new QLabel), m_remove(new QToolButton) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(gap::tiny);
    line->addWidget(m_column, 1);
    line->addWidget(m_test);
    line->addWidget(m_value, 1);
    line->addWidget(m_complaint);
    line->addWidget(m_remove);
    m_value->addWidget(m_typed);
    m_value->addWidget(m_choices);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    for (QComboBox* box : {m_column, m_choices}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
        box->view()->setTextElideMode(Qt::ElideNone);
    }
    m_complaint->setForegroundRole(Theme::trouble);
    m_complaint->hide();
    m_remove->setIcon(icon("window-close"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_column->setAccessibleName(tr("Column of the condition"));
    m_test->setAccessibleName(tr("Test of the condition"));
    m_typed->setAccessibleName(tr("Value of the condition"));
    m_choices->setAccessibleName(tr("Value of the condition"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(tr("Remove this condition"));
    fillColumns();
    fillTests();

    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        fillTests();
        tell();
    });
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] {
        fillValue();
        tell();
    });
    connect(m_choices, &QComboBox::currentIndexChanged, this, &ConditionLine::tell);
    connect(m_typed, &QLineEdit::textChanged, this, &ConditionLine::tell);
    connect(m_remove, &QToolButton::clicked, this, &ConditionLine::removeWanted);
}

void ConditionLine::fillColumns() {
    for (const FieldInfo& field : m_kind.fields) {
        m_column->addItem(labelOf(field, m_language), QString::fromLatin1(field.column));
    }
    std::vector<std::pair<QString, QString>> others;
    for (const Referrer& referrer : referrersOf(m_kind)) {
        others.emplace_back(columnWords(m_kind, referrer.name(), m_language), referrer.name());
    }
    const QCollator order = norwegianOrder();
    std::stable_sort(others.begin(), others.end(),
                     [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    m_column->insertSeparator(m_column->count());
    for (const auto& [words, name] : others) {
        m_column->addItem(words, name);
    }
}

QString ConditionLine::columnName() const { return m_column->currentData().toString(); }

const FieldInfo* ConditionLine::field() const { return fieldOf(m_kind, columnName()); }

Test ConditionLine::chosenTest() const { return static_cast<Test>(m_test->currentData().toInt()); }

void ConditionLine::fillTests() {
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    const FieldInfo* chosen = field();
    for (const Test test : chosen != nullptr ? testsFor(*chosen) : std::vector{Test::none, Test::some}) {
        m_test->addItem(testWords(test), static_cast<int>(test));
    }
    fillValue();
}

void ConditionLine::fillValue() {
    const QSignalBlocker quiet(m_choices);
    const FieldInfo* chosen = field();
    m_value->setVisible(chosen != nullptr && wantsValue(chosenTest()));
    if (chosen == nullptr) {
        return;
    }
    m_choices->clear();
    const bool isFromList = isChosen(*chosen, chosenTest());
    m_value->setCurrentWidget(isFromList ? static_cast<QWidget*>(m_choices) : m_typed);
    if (!isFromList) {
        return;
    }
    // Hundreds of names are found by typing some of one.
    m_choices->setEditable(isReference(*chosen));
    if (isReference(*chosen)) {
        for (const RecordNames::Entry& entry : m_names.all(chosen->refersTo)) {
            m_choices->addItem(entry.name, QString::number(entry.id));
        }
        m_choices->setInsertPolicy(QComboBox::NoInsert);
        m_choices->completer()->setFilterMode(Qt::MatchContains);
        m_choices->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_choices->setCurrentIndex(-1);
    } else if (chosen->kind == FieldKind::flag) {
        m_choices->addItem(m_language.say("Field", "yes"), QStringLiteral("1"));
        m_choices->addItem(m_language.say("Field", "no"), QStringLiteral("0"));
    } else {
        for (const Choice& choice : chosen->choices) {
            m_choices->addItem(m_language.say("Choice", choice.label), QString::fromLatin1(choice.key));
        }
    }
}

std::optional<Condition> ConditionLine::condition() const {
    Condition condition{columnName(), chosenTest(), {}};
    if (const FieldInfo* chosen = field(); chosen != nullptr && wantsValue(condition.test)) {
        const bool isFromList = isChosen(*chosen, condition.test);
        condition.value = isFromList
                              ? m_choices->currentData().toString()
                              : readValue(*chosen, condition.test, m_typed->text()).value_or(QString());
    }
    return fits(m_kind, condition) ? std::optional(condition) : std::nullopt;
}

void ConditionLine::setCondition(const Condition& condition) {
    const QSignalBlocker quiet(this);
    m_column->setCurrentIndex(m_column->findData(condition.column));
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(condition.test)));
    const FieldInfo* chosen = field();
    if (chosen == nullptr || !wantsValue(condition.test)) {
        return;
    }
    if (isChosen(*chosen, condition.test)) {
        m_choices->setCurrentIndex(m_choices->findData(condition.value));
    } else {
        m_typed->setText(valueWords(*chosen, condition, m_language, m_names));
    }
}

void ConditionLine::takeFocus() { m_column->setFocus(Qt::OtherFocusReason); }

void ConditionLine::tell() {
    const FieldInfo* chosen = field();
    const QString text = m_typed->text().trimmed();
    const bool isTyped = chosen != nullptr && wantsValue(chosenTest()) && !isChosen(*chosen, chosenTest());
    const bool isUnread = isTyped && !text.isEmpty() && !readValue(*chosen, chosenTest(), text);
    m_complaint->setVisible(isUnread);
    m_complaint->setText(isUnread ? tr("cannot be read") : QString());
    m_typed->setToolTip(isUnread ? complaintAbout(*chosen, m_language).arg(text) : QString());
    Q_EMIT changed();
}

} // namespace samspel
