// SPDX-License-Identifier: MIT
#include "exchange/table/recordmatcher.h"

#include "domain/folding.h"
#include "exchange/table/referencefinder.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

bool isTime(FieldKind kind) {
    return kind == FieldKind::date || kind == FieldKind::when || kind == FieldKind::period;
}

// Two of one title are two, when they refer to other records, or are of different days: a new record can be
// taken away again, one that was written over is gone.
bool tellsApart(const FieldInfo& field) {
    return field.kind == FieldKind::reference ||
           (isTime(field.kind) && (field.rules.required || qstrcmp(field.column, "date") == 0));
}

QString canonical(const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) {
        return folded(*text).simplified();
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal, 'g', 17);
    }
    return samspel::isEmpty(value) ? QString() : QString::number(wholeOf(value));
}

} // namespace

RecordMatcher::RecordMatcher(const Kind& kind, const ColumnMapping& mapping,
                             const std::vector<samspel::Row>& rows)
    : m_kind(kind) {
    const auto isGiven = [&](std::size_t field) { return mapping.columnOf(field).has_value(); };
    for (const char* column : keyColumns) {
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            if (qstrcmp(kind.fields[i].column, column) == 0 && isGiven(i)) {
                m_keys.push_back(i);
            }
        }
    }
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (isGiven(i) && (i == kind.title || tellsApart(kind.fields[i]))) {
            m_identity.push_back(i);
        } else if (isGiven(i) && kind.fields[i].rules.required) {
            m_besides.push_back(i);
        }
    }
    m_byKey.resize(m_keys.size());
    for (const samspel::Row& row : rows) {
        enter(row);
    }
}

void RecordMatcher::enter(const samspel::Row& row) {
    const QStringList keys = keysOf(row);
    for (std::size_t k = 0; k < m_keys.size(); ++k) {
        if (const QString& key = keys[static_cast<qsizetype>(k)]; !key.isEmpty()) {
            m_byKey[k][key].push_back(row.id);
        }
    }
    if (const QString identity = identityOf(row); !identity.isEmpty()) {
        m_byIdentity[identity].push_back(row.id);
    }
    m_keysOf.insert(row.id, keys);
}

RecordMatcher::Match RecordMatcher::match(const samspel::Row& row) const {
    Match match;
    const QStringList keys = keysOf(row);
    for (std::size_t k = 0; k < m_keys.size(); ++k) {
        const auto ids = m_byKey[k].value(keys[static_cast<qsizetype>(k)]);
        if (ids.size() == 1) {
            match.isAmbiguous = match.isAmbiguous || (match.id != 0 && match.id != ids.front());
            match.id = match.id != 0 ? match.id : ids.front();
        }
    }
    if (match.id != 0) {
        return match;
    }
    std::vector<qint64> ids = m_byIdentity.value(identityOf(row));
    const auto others =
        std::remove_if(ids.begin(), ids.end(), [&](qint64 id) { return differInKeys(id, row); });
    match.hasNamesake = others != ids.end();
    ids.erase(others, ids.end());
    match.isAmbiguous = ids.size() > 1;
    match.id = ids.empty() ? 0 : ids.front();
    match.hasNamesake = match.hasNamesake && match.id == 0;
    return match;
}

QStringList RecordMatcher::keysOf(const samspel::Row& row) const {
    QStringList keys;
    for (const std::size_t field : m_keys) {
        keys << canonical(row.cells[field]);
    }
    return keys;
}

// "" where the file gives nothing that would tell. What has no title is told by all that it has to have.
QString RecordMatcher::identityOf(const samspel::Row& row) const {
    QStringList parts;
    const auto take = [&](const std::vector<std::size_t>& fields) {
        for (const std::size_t field : fields) {
            parts << canonical(row.cells[field]);
        }
    };
    take(m_identity);
    if (samspel::isEmpty(row.cells[m_kind.title])) {
        take(m_besides);
    }
    const bool isAny =
        std::any_of(parts.begin(), parts.end(), [](const QString& part) { return !part.isEmpty(); });
    return isAny ? parts.join(QChar(0x1F)) : QString();
}

bool RecordMatcher::differInKeys(qint64 id, const samspel::Row& row) const {
    const QStringList one = m_keysOf.value(id);
    const QStringList other = keysOf(row);
    for (qsizetype k = 0; k < other.size(); ++k) {
        if (!one[k].isEmpty() && !other[k].isEmpty() && one[k] != other[k]) {
            return true;
        }
    }
    return false;
}

} // namespace samspel::exchange
