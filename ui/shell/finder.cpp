// SPDX-License-Identifier: MIT
#include "ui/shell/finder.h"

#include "domain/programme.h"
#include "store/ledger.h"
#include "ui/shell/folding.h"

#include <QAction>
#include <algorithm>

namespace samspel {

namespace {

QString capital(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

// What tells two records of one name apart: what kind of organisation, its number, when.
QString detailOf(const Kind& kind, const Row& row, const Language& language) {
    QStringList parts;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        const QString text = textOf(row.cells[i]);
        if (i == kind.title || field.rules.folded || text.isEmpty()) {
            continue;
        }
        if (field.kind == FieldKind::choice) {
            for (const Choice& choice : field.choices) {
                if (text == QLatin1String(choice.key)) {
                    parts << language.say("Choice", choice.label);
                }
            }
        } else if (field.kind == FieldKind::when) {
            parts << When::parse(text).value_or(When()).display(language);
        } else if (field.kind == FieldKind::text) {
            parts << text;
        }
        if (parts.size() == 2) {
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void Finder::setActions(std::vector<Found> actions) {
    m_actions.clear();
    for (Found& action : actions) {
        const QString folds = folded(action.title);
        m_actions.push_back({std::move(action), folds});
    }
}

void Finder::setTables(const QList<QByteArray>& tables) {
    m_tables = tables;
    forget();
}

void Finder::read(const Ledger* ledger, const Language& language) {
    m_records.clear();
    m_isRead = true;
    if (ledger == nullptr) {
        return;
    }
    const QCollator order = norwegianOrder();
    for (const Kind* kind : allKinds()) {
        if (!m_tables.contains(kind->table)) {
            continue;
        }
        const QString group = capital(language.say("Kind", kind->plural));
        std::vector<Entry> entries;
        for (const Row& row : ledger->rows(*kind)) {
            // Names that came with the program are kept in English and shown in the reader's language.
            const QString title = language.say("Catalogue", kind->titleOf(row).toUtf8().constData());
            const QString detail = detailOf(*kind, row, language);
            const QString table = QString::fromLatin1(kind->table);
            entries.push_back(
                {{group, title, detail, table, row.id, {}}, folded(title + QLatin1Char(' ') + detail)});
        }
        std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
            return order.compare(a.found.title, b.found.title) < 0;
        });
        std::move(entries.begin(), entries.end(), std::back_inserter(m_records));
    }
}

std::vector<Found> Finder::find(const QString& typed, const Ledger* ledger, const Language& language,
                                std::size_t most) {
    if (!m_isRead) {
        read(ledger, language);
    }
    const QString wanted = folded(typed);
    std::vector<Found> all;
    if (wanted.trimmed().isEmpty()) {
        return all;
    }
    struct Hit {
        int quality;
        const Entry* entry;
    };
    std::vector<Hit> hits;
    const auto closeGroup = [&] {
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit& a, const Hit& b) { return a.quality > b.quality; });
        for (std::size_t i = 0; i < std::min(most, hits.size()); ++i) {
            all.push_back(hits[i].entry->found);
        }
        hits.clear();
    };
    const auto search = [&](const std::vector<Entry>& entries) {
        for (const Entry& entry : entries) {
            if (!hits.empty() && hits.front().entry->found.group != entry.found.group) {
                closeGroup();
            }
            const auto* action = entry.found.action.data();
            const bool isUsable = !entry.found.table.isEmpty() || action != nullptr;
            if (const int quality = answerQuality(entry.folded, wanted); quality > 0 && isUsable) {
                hits.push_back({quality, &entry});
            }
        }
        closeGroup();
    };
    search(m_records);
    search(m_actions);
    return all;
}

} // namespace samspel
