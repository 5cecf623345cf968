// SPDX-License-Identifier: MIT
#include "exchange/table/referencefinder.h"

#include "domain/folding.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

void enter(QHash<QString, std::vector<qint64>>& into, const QString& text, qint64 id) {
    const QString key = folded(text).simplified();
    if (key.isEmpty()) {
        return;
    }
    auto& ids = into[key];
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        ids.push_back(id);
    }
}

} // namespace

const ReferenceFinder::Index& ReferenceFinder::index(const char* table) {
    const QByteArray name(table);
    if (const auto known = m_indices.find(name); known != m_indices.end()) {
        return known->second;
    }
    Index& made = m_indices[name];
    const Kind* kind = kindOfTable(QString::fromLatin1(table));
    if (kind == nullptr) {
        return made;
    }
    for (const samspel::Row& row : m_ledger.rows(*kind)) {
        made.ids.insert(row.id, true);
        enter(made.byName, m_names.nameOf(*kind, row), row.id);
        for (std::size_t i = 0; i < kind->fields.size(); ++i) {
            const FieldInfo& field = kind->fields[i];
            const bool isKey = std::any_of(std::begin(keyColumns), std::end(keyColumns),
                                           [&](const char* c) { return qstrcmp(c, field.column) == 0; });
            if (isKey || i == kind->title) {
                enter(isKey ? made.byKey : made.byName, textOf(row.cells[i]), row.id);
            }
        }
    }
    for (const RecordNames::Entry& entry : m_names.all(table)) {
        enter(made.byName, entry.name, entry.id);
    }
    return made;
}

std::vector<qint64> ReferenceFinder::find(const char* table, const QString& text) {
    const Index& all = index(table);
    const QString key = folded(text).simplified();
    const auto byKey = all.byKey.constFind(key);
    return byKey != all.byKey.constEnd() ? *byKey : all.byName.value(key);
}

bool ReferenceFinder::has(const char* table, qint64 id) { return index(table).ids.contains(id); }

} // namespace samspel::exchange
