// SPDX-License-Identifier: MIT
#include "ui/records/recordnames.h"

#include "store/ledger.h"
#include "ui/shell/folding.h"

#include <algorithm>

namespace samspel {

namespace {

// What tells two records of one title apart: the first short text that is not the title, as a number or a
// code.
QString distinction(const Kind& kind, const Row& row) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (i != kind.title && kind.fields[i].kind == FieldKind::text && !kind.fields[i].rules.folded &&
            !isEmpty(row.cells[i])) {
            return textOf(row.cells[i]);
        }
    }
    return {};
}

} // namespace

RecordNames::RecordNames(const Ledger& ledger, const Language& language, QObject* parent)
    : QObject(parent), m_ledger(ledger), m_language(language) {
    connect(&ledger, &Ledger::changed, this, &RecordNames::forget);
}

const RecordNames::List& RecordNames::list(const char* table) const {
    if (const auto known = m_lists.constFind(table); known != m_lists.constEnd()) {
        return **known;
    }
    auto made = std::make_shared<List>();
    m_lists.insert(table,
                   made); // before it is filled, so that a kind that refers to itself does not go round
    if (const Kind* kind = kindOfTable(QString::fromLatin1(table))) {
        const std::vector<Row> rows = m_ledger.rows(*kind);
        QHash<QString, int> counts;
        for (const Row& row : rows) {
            ++counts[kind->titleOf(row)];
        }
        for (const Row& row : rows) {
            QString name = nameOf(*kind, row);
            const QString apart = counts.value(kind->titleOf(row)) > 1 ? distinction(*kind, row) : QString();
            if (!apart.isEmpty()) {
                name += QStringLiteral(" (%1)").arg(apart);
            }
            made->entries.push_back({row.id, name, folded(name)});
        }
        const QCollator order = norwegianOrder();
        std::stable_sort(made->entries.begin(), made->entries.end(),
                         [&](const Entry& a, const Entry& b) { return order.compare(a.name, b.name) < 0; });
        for (std::size_t i = 0; i < made->entries.size(); ++i) {
            made->places.insert(made->entries[i].id, i);
        }
    }
    return *made;
}

QString RecordNames::name(const char* table, qint64 id) const {
    const List& known = list(table);
    const auto place = known.places.constFind(id);
    return place != known.places.constEnd() ? known.entries[*place].name : QString();
}

QString RecordNames::nameOf(const Kind& kind, const Row& row) const {
    const QString title = kind.titleOf(row);
    if (!title.isEmpty()) {
        return m_language.say("Catalogue", title.toUtf8().constData());
    }
    QStringList ties;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].refersTo != nullptr && kind.fields[i].rules.required) {
            ties << name(kind.fields[i].refersTo, wholeOf(row.cells[i]));
        }
    }
    ties.removeAll(QString());
    return ties.join(QStringLiteral(" – "));
}

const std::vector<RecordNames::Entry>& RecordNames::all(const char* table) const {
    return list(table).entries;
}

} // namespace samspel
