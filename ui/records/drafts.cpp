// SPDX-License-Identifier: MIT
#include "ui/records/drafts.h"

#include "ui/shell/preferences.h"

namespace samspel {

Drafts::Drafts(Preferences& preferences, const Kind& kind, QString scope)
    : m_preferences(preferences), m_kind(kind),
      m_group(QStringLiteral("drafts/%1/%2").arg(scope, QLatin1String(kind.table))) {
    read();
}

void Drafts::read() {
    m_cells.clear();
    for (const QString& key : m_preferences.keys(m_group)) {
        const QVariantMap stored = m_preferences.value(m_group + QLatin1Char('/') + key).toMap();
        bool isWhole = false;
        const qint64 id = key.toLongLong(&isWhole);
        isWhole = isWhole && id >= 0 && !stored.isEmpty();
        DraftCells cells;
        for (auto it = stored.begin(); it != stored.end(); ++it) {
            const auto cell = it.value().typeId() == QMetaType::QString ? cellOfStored(it.value().toString())
                                                                        : std::nullopt;
            isWhole = isWhole && cell;
            cells[it.key()] = cell.value_or(Value{});
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
    DraftCells cells;
    QVariantMap stored;
    for (std::size_t i = 0; i < m_kind.fields.size(); ++i) {
        if (asItStands.cells[i] != kept.cells[i]) {
            const QString column = QString::fromLatin1(m_kind.fields[i].column);
            cells[column] = asItStands.cells[i];
            stored[column] = storedCell(asItStands.cells[i]);
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
    const auto draft = m_cells.find(kept.id);
    return draft == m_cells.end() ? kept : withDraft(m_kind, kept, draft->second);
}

std::vector<qint64> Drafts::ids() const {
    std::vector<qint64> ids;
    for (const auto& [id, cells] : m_cells) {
        ids.push_back(id);
    }
    return ids;
}

} // namespace samspel
