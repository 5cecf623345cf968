// SPDX-License-Identifier: MIT
#include "ui/records/drafts.h"

#include "ui/shell/preferences.h"

namespace samspel {

namespace {

QVariant toVariant(const Value& value) {
    if (const auto* whole = std::get_if<qint64>(&value)) {
        return QStringLiteral("w%1").arg(*whole);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QStringLiteral("d%1").arg(*decimal, 0, 'g', 17);
    }
    return isEmpty(value) ? QString() : QStringLiteral("t") + textOf(value);
}

// Nothing when it was not written by toVariant().
std::optional<Value> toValue(const QVariant& stored) {
    const QString text = stored.toString();
    bool isRead = stored.typeId() == QMetaType::QString;
    if (text.startsWith(QLatin1Char('w'))) {
        const qint64 whole = text.mid(1).toLongLong(&isRead);
        return isRead ? std::optional<Value>(whole) : std::nullopt;
    }
    if (text.startsWith(QLatin1Char('d'))) {
        const double decimal = text.mid(1).toDouble(&isRead);
        return isRead ? std::optional<Value>(decimal) : std::nullopt;
    }
    if (!isRead || !(text.isEmpty() || text.startsWith(QLatin1Char('t')))) {
        return std::nullopt;
    }
    return text.isEmpty() ? Value{} : Value{text.mid(1)};
}

} // namespace

Drafts::Drafts(Preferences& preferences, const Kind& kind, QString scope)
    : m_preferences(preferences), m_kind(kind),
      m_group(QStringLiteral("drafts/%1/%2").arg(scope, QLatin1String(kind.table))) {
    for (const QString& key : m_preferences.keys(m_group)) {
        const QVariantMap stored = m_preferences.value(m_group + QLatin1Char('/') + key).toMap();
        bool isWhole = false;
        const qint64 id = key.toLongLong(&isWhole);
        isWhole = isWhole && id >= 0 && !stored.isEmpty();
        Cells cells;
        for (auto it = stored.begin(); it != stored.end(); ++it) {
            const auto value = toValue(it.value());
            isWhole = isWhole && value;
            cells[it.key()] = value.value_or(Value{});
        }
        if (isWhole) {
            m_cells[id] = std::move(cells);
        } else {
            putAside(key);
        }
    }
}

void Drafts::putAside(const QString& key) {
    const QString name = m_group + QLatin1Char('/') + key;
    m_preferences.setValue(QStringLiteral("damaged/") + name, m_preferences.value(name));
    m_preferences.remove(name);
    m_preferences.sync();
    ++m_damaged;
}

QString Drafts::keyOf(qint64 id) const { return m_group + QLatin1Char('/') + QString::number(id); }

void Drafts::keep(const Row& kept, const Row& asItStands) {
    Cells cells;
    QVariantMap stored;
    for (std::size_t i = 0; i < m_kind.fields.size(); ++i) {
        if (asItStands.cells[i] != kept.cells[i]) {
            const QString column = QString::fromLatin1(m_kind.fields[i].column);
            cells[column] = asItStands.cells[i];
            stored[column] = toVariant(asItStands.cells[i]);
        }
    }
    if (cells.empty()) {
        forget(kept.id);
        return;
    }
    if (const auto known = m_cells.find(kept.id); known != m_cells.end() && known->second == cells) {
        return;
    }
    m_cells[kept.id] = std::move(cells);
    m_preferences.setValue(keyOf(kept.id), stored);
    m_preferences.sync();
}

void Drafts::forget(qint64 id) {
    if (m_cells.erase(id) > 0) {
        m_preferences.remove(keyOf(id));
        m_preferences.sync();
    }
}

Row Drafts::over(const Row& kept) const {
    Row row = kept;
    const auto draft = m_cells.find(kept.id);
    if (draft == m_cells.end()) {
        return row;
    }
    for (std::size_t i = 0; i < m_kind.fields.size(); ++i) {
        const auto cell = draft->second.find(QString::fromLatin1(m_kind.fields[i].column));
        if (cell != draft->second.end()) {
            row.cells[i] = cell->second;
        }
    }
    return row;
}

std::vector<qint64> Drafts::ids() const {
    std::vector<qint64> ids;
    for (const auto& [id, cells] : m_cells) {
        ids.push_back(id);
    }
    return ids;
}

} // namespace samspel
