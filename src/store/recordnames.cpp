// SPDX-License-Identifier: MIT
#include "store/recordnames.h"

#include "domain/folding.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

namespace {

// The first short text that is not the title, as a number or a code.
QString distinction(const Kind& kind, const Row& row) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (i != kind.title && kind.fields[i].kind == FieldKind::text && !kind.fields[i].rules.folded &&
            !isEmpty(row.cells[i])) {
            return textOf(row.cells[i]);
        }
    }
    return {};
}

bool isPerson(const FieldInfo& field) {
    return field.kind == FieldKind::reference && field.rules.onDelete == OnDelete::loosen &&
           QLatin1String(field.refersTo) == QLatin1String("person");
}

bool isTime(FieldKind kind) {
    return kind == FieldKind::date || kind == FieldKind::when || kind == FieldKind::period;
}

} // namespace

void RecordNames::forget() const {
    m_names.clear();
    m_lists.clear();
    m_shared.clear();
}

void RecordNames::refresh() const {
    if (m_revision != m_ledger.revision()) {
        forget();
        m_revision = m_ledger.revision();
    }
}

QString RecordNames::name(const char* table, qint64 id) const {
    refresh();
    if (id == 0) {
        return {};
    }
    auto& names = m_names[table];
    if (const auto known = names.constFind(id); known != names.constEnd()) {
        return *known;
    }
    const Kind* kind = kindOfTable(QString::fromLatin1(table));
    const auto row = kind != nullptr ? m_ledger.row(*kind, id) : std::nullopt;
    const QString name = row ? distinctName(*kind, *row, sharesTitle(*kind, *row)) : QString();
    m_names[table].insert(id, name); // asked anew: other names may have been added meanwhile
    return name;
}

QString RecordNames::distinctName(const Kind& kind, const Row& row, bool isShared) const {
    const QString name = nameOf(kind, row);
    const QString apart = isShared ? distinction(kind, row) : QString();
    return apart.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, apart);
}

bool RecordNames::sharesTitle(const Kind& kind, const Row& row) const {
    const FieldInfo& title = kind.fields[kind.title];
    if (title.kind != FieldKind::text || isEmpty(row.cells[kind.title])) {
        return false;
    }
    auto shared = m_shared.find(kind.table);
    if (shared == m_shared.end()) { // all of a table at once: one name is seldom asked alone
        shared = m_shared.insert(kind.table, {});
        const std::string column = title.column;
        auto titles = m_ledger.database().query("SELECT " + column + " FROM " + kind.table + " WHERE " +
                                                column + " <> '' GROUP BY 1 HAVING count(*) > 1");
        while (titles.step()) {
            shared->insert(titles.column<QString>(0));
        }
    }
    return shared->contains(textOf(row.cells[kind.title]));
}

QString RecordNames::nameOf(const Kind& kind, const Row& row) const {
    const FieldInfo& titleField = kind.fields[kind.title];
    const QString title = display(titleField, row.cells[kind.title], m_language, *this);
    if (!title.isEmpty() && titleField.rules.required) {
        return title;
    }
    QString person;
    QStringList ties;
    QString when;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        const bool isChoice = field.kind == FieldKind::choice || field.kind == FieldKind::scale;
        if (person.isEmpty() && isPerson(field)) {
            person = display(field, row.cells[i], m_language, *this);
        } else if ((field.kind == FieldKind::reference && (field.rules.required || field.isPart())) ||
                   (isChoice && field.rules.required)) {
            ties << display(field, row.cells[i], m_language, *this);
        } else if (when.isEmpty() && isTime(field.kind)) {
            when = display(field, row.cells[i], m_language, *this);
        }
    }
    // A role or a place at a course is somebody's; what else it is called comes after.
    QStringList name{person};
    if (!title.isEmpty()) {
        name << title;
    } else {
        name << ties << when;
    }
    name.removeAll(QString());
    return name.join(QStringLiteral(" – "));
}

const std::vector<RecordNames::Entry>& RecordNames::all(const char* table) const {
    refresh();
    if (const auto known = m_lists.constFind(table); known != m_lists.constEnd()) {
        return **known;
    }
    auto made = std::make_shared<std::vector<Entry>>();
    m_lists.insert(table,
                   made); // before it is filled, so that a kind that refers to itself does not go round
    if (const Kind* kind = kindOfTable(QString::fromLatin1(table))) {
        const std::vector<Row> rows = m_ledger.rows(*kind);
        QHash<QString, int> counts;
        for (const Row& row : rows) {
            ++counts[kind->titleOf(row)];
        }
        for (const Row& row : rows) {
            const QString name = distinctName(*kind, row, counts.value(kind->titleOf(row)) > 1);
            m_names[table].insert(row.id, name);
            made->push_back({row.id, name, folded(name)});
        }
        const QCollator order = norwegianOrder();
        std::stable_sort(made->begin(), made->end(),
                         [&](const Entry& a, const Entry& b) { return order.compare(a.name, b.name) < 0; });
    }
    return *made;
}

} // namespace samspel
