// SPDX-License-Identifier: MIT
#include "ui/importing/namelist.h"

#include "domain/indicator.h"
#include "domain/language.h"
#include "domain/organisation.h"
#include "store/ledger.h"
#include "ui/importing/preview.h"
#include "ui/parts/words.h"
#include "ui/records/fields/recordline.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

using Of = ImportChoices::Meaning::Of;

constexpr std::size_t mostRows = 50; // the next ones come when these are told
constexpr qsizetype mostSuggestions = 3;

bool isSame(const UnknownName& one, const UnknownName& other) {
    return one.of == other.of && one.name == other.name;
}

// What was told already stays, so that it can be told otherwise; in the order in which it first stood there.
std::vector<UnknownName> rowsOf(const std::vector<UnknownName>& before, const Preview& preview) {
    std::vector<UnknownName> rows;
    const auto& told = preview.choices.meanings;
    for (const UnknownName& name : before) {
        const auto isTold = std::any_of(told.begin(), told.end(), [&](const ImportChoices::Meaning& meaning) {
            return meaning.of == name.of && meaning.name == name.name;
        });
        const auto& open = preview.plan.unknown;
        if (isTold || std::any_of(open.begin(), open.end(), [&](const auto& o) { return isSame(o, name); })) {
            rows.push_back(name);
        }
    }
    for (const UnknownName& name : preview.plan.unknown) {
        if (std::none_of(rows.begin(), rows.end(), [&](const auto& row) { return isSame(row, name); })) {
            rows.push_back(name);
        }
    }
    return rows;
}

} // namespace

NameList::NameList(const Ledger& ledger, const Language& language, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_names(ledger, language),
      m_head(new Words(tr("Names without a number"), Words::Voice::section, this)),
      m_what(new Words(Words::Voice::text, this)), m_makeAll(new QPushButton(this)) {
    setObjectName(QStringLiteral("names"));
    connect(m_makeAll, &QPushButton::clicked, this, [this] {
        m_choices.acceptsUnknown = !m_choices.acceptsUnknown;
        Q_EMIT decided(m_choices);
    });
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(gap::small);
    layout->addWidget(m_head, 0, 0);
    layout->addWidget(m_what, 1, 0);
    layout->addWidget(m_makeAll, 3, 0, Qt::AlignLeft);
    hide();
}

void NameList::show(const Preview& preview) {
    const bool isOther = preview.path != m_path;
    m_path = preview.path;
    m_choices = preview.choices;
    std::vector<UnknownName> rows = rowsOf(isOther ? std::vector<UnknownName>() : m_rows, preview);
    // The line that is being written in stays where it is.
    const bool isAsBefore = !isOther && rows.size() == m_rows.size() &&
                            std::equal(rows.begin(), rows.end(), m_rows.begin(), isSame);
    if (!isAsBefore || m_table == nullptr) {
        build(rows);
    }
    m_rows = std::move(rows);
    // When all of it is in the register, there is nothing left to tell.
    const Preview::Verdict verdict = preview.verdict();
    showWhole(static_cast<int>(preview.plan.unknown.size()),
              verdict != Preview::Verdict::known && verdict != Preview::Verdict::unchanged);
}

void NameList::showWhole(int left, bool hasNews) {
    m_table->setVisible(!m_choices.acceptsUnknown || !m_choices.meanings.empty());
    if (m_choices.acceptsUnknown) {
        m_what->setText(
            tr("What the register does not know is made anew, as the file names it, and marked as "
               "to be confirmed. The names are remembered."));
        m_makeAll->setText(tr("Tell &what they are instead"));
    } else {
        m_what->setText(
            left > 0 ? tr("%n name(s) left. Type some letters of what is meant, and choose.", nullptr, left)
                     : tr("All names are told. They are remembered with the import."));
        m_makeAll->setText(tr("Make all as &new, to be confirmed"));
    }
    m_makeAll->setVisible(left > 0 || m_choices.acceptsUnknown);
    setVisible(hasNews && (!m_rows.empty() || m_choices.acceptsUnknown));
}

void NameList::build(const std::vector<UnknownName>& names) {
    delete m_table;
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::page);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(3, 1);
    static_cast<QGridLayout*>(layout())->addWidget(m_table, 2, 0);
    for (std::size_t i = 0; i < std::min(names.size(), mostRows); ++i) {
        addRow(static_cast<int>(i), names[i]);
    }
}

void NameList::addRow(int row, const UnknownName& name) {
    auto* grid = static_cast<QGridLayout*>(m_table->layout());
    auto* what = new Words(name.name, Words::Voice::strong, m_table);
    what->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    auto* kind = new Words(name.of == Of::unit ? tr("is the unit") : tr("is the indicator"),
                           Words::Voice::note, m_table);
    kind->setWordWrap(false);
    auto* line = new RecordLine(m_names, m_table);
    line->setTable(name.of == Of::unit ? Schema<Organisation>::table : Schema<Indicator>::table);
    line->setPlaceholderText(tr("Type some letters of the name"));
    line->setAccessibleName(tr("What “%1” means").arg(name.name));
    line->setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 28,
                                   fontMetrics().horizontalAdvance(line->placeholderText()) + gap::large));
    for (const Meaning& meaning : m_choices.meanings) {
        if (meaning.of == name.of && meaning.name == name.name && meaning.id != 0) {
            line->setValue(meaning.id);
        }
    }
    const auto take = [this, line, name] {
        if (const qint64 id = wholeOf(line->value()); id != 0) {
            mean({name.of, name.name, {}, id});
        } else if (line->text().trimmed().isEmpty()) {
            forget({name.of, name.name, {}, 0});
        }
    };
    connect(line, &RecordLine::picked, this, take);
    connect(line, &QLineEdit::editingFinished, this, take);
    auto* all = new QToolButton(m_table);
    all->setIcon(drawnIcon("go-down"));
    all->setAutoRaise(true);
    all->setFocusPolicy(Qt::NoFocus); // the arrow key in the line does the same
    all->setToolTip(tr("Show all"));
    all->setAccessibleName(tr("Show all"));
    connect(all, &QToolButton::clicked, line, &RecordLine::offerAll);
    auto* box = new QWidget(m_table);
    auto* inner = new QHBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(gap::tiny);
    inner->addWidget(line, 1);
    inner->addWidget(all);
    grid->addWidget(what, 2 * row, 0);
    grid->addWidget(kind, 2 * row, 1);
    grid->addWidget(box, 2 * row, 2);
    addSuggestions(row, name, line);
}

void NameList::addSuggestions(int row, const UnknownName& name, RecordLine* line) {
    if (name.alike.isEmpty()) {
        return;
    }
    auto* box = new QWidget(m_table);
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(gap::tiny);
    for (const QString& alike : name.alike.first(std::min(name.alike.size(), mostSuggestions))) {
        const QString number = alike.section(QLatin1Char(' '), 0, 0);
        auto* button = new QPushButton(tr("%1?").arg(alike), box);
        button->setToolTip(tr("The register has this one; choose it when it is the one that is meant"));
        connect(button, &QPushButton::clicked, this, [this, name, number, line] {
            const auto units = m_ledger.where<Organisation>("number", number);
            if (!units.empty()) {
                line->setValue(units.front().id.value);
                mean({name.of, name.name, {}, units.front().id.value});
            }
        });
        inner->addWidget(button, 0, Qt::AlignLeft);
    }
    static_cast<QGridLayout*>(m_table->layout())->addWidget(box, 2 * row + 1, 2);
}

void NameList::mean(const Meaning& meaning) {
    auto& meanings = m_choices.meanings;
    const auto known = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& one) {
        return one.of == meaning.of && one.name == meaning.name;
    });
    if (known != meanings.end() && known->id == meaning.id) {
        return;
    }
    if (known != meanings.end()) {
        *known = meaning;
    } else {
        meanings.push_back(meaning);
    }
    Q_EMIT decided(m_choices);
}

void NameList::forget(const Meaning& meaning) {
    auto& meanings = m_choices.meanings;
    if (std::erase_if(meanings, [&](const Meaning& one) {
            return one.of == meaning.of && one.name == meaning.name;
        }) > 0) {
        Q_EMIT decided(m_choices);
    }
}

} // namespace samspel
