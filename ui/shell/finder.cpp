// SPDX-License-Identifier: MIT
#include "ui/shell/finder.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "store/ledger.h"
#include "store/ownership.h"
#include "store/recordnames.h"
#include "store/trail.h"

#include <QAction>
#include <algorithm>

namespace samspel {

namespace {

// What tells two records of one name apart: what kind of organisation, its number, when.
QString detailOf(const Kind& kind, const Row& row, const Language& language, const RecordNames& names) {
    QStringList parts;
    for (std::size_t i = 0; i < kind.fields.size() && parts.size() < 2; ++i) {
        const FieldInfo& field = kind.fields[i];
        const bool tells = field.kind == FieldKind::choice || field.kind == FieldKind::when ||
                           field.kind == FieldKind::date || field.kind == FieldKind::text;
        if (tells && i != kind.title && !field.rules.folded && !isEmpty(row.cells[i])) {
            parts << display(field, row.cells[i], language, names);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

// Whether it is there is all that is told here; the trail tells the rest, to its audience.
std::optional<Found> figureOf(const QString& typed, const Ledger& ledger, const Language& language,
                              const QString& group) {
    const auto code = FigureCode::parse(typed);
    const auto trail = code ? trailHead(ledger, *code) : std::nullopt;
    if (!trail) {
        return std::nullopt;
    }
    Found found{group, code->text()};
    found.detail =
        QStringList{trail->unit.name, language.say("Catalogue", trail->indicator.name.toUtf8().constData()),
                    code->period.display()}
            .join(QStringLiteral(" · "));
    found.figure = code;
    return found;
}

} // namespace

void Finder::setActions(std::vector<Found> actions) { m_actions = std::move(actions); }

std::vector<Found> Finder::findActions(const QString& typed, std::size_t most) const {
    const QString wanted = folded(typed);
    std::vector<std::pair<int, Found>> hits;
    for (const Found& action : m_actions) {
        const int quality = answerQuality(folded(action.title), wanted);
        if (quality > 0 && action.action != nullptr) {
            hits.emplace_back(quality, action);
            hits.back().second.titleMarks = marksIn(action.title, searchWords(typed));
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Found> found;
    for (std::size_t i = 0; i < std::min(most, hits.size()); ++i) {
        found.push_back(std::move(hits[i].second));
    }
    return found;
}

bool Finder::complete(Found& found, const SearchHit& hit, const Ledger& ledger, const RecordNames& names,
                      const Language& language) const {
    const auto path = pathTo(ledger, *hit.kind, hit.record);
    const auto hasPage = [this](const auto& step) { return m_tables.contains(step.first->table); };
    const auto page = std::find_if(path.begin(), path.end(), hasPage);
    if (page == path.end()) {
        return false;
    }
    found.title = hit.name;
    found.titleMarks = hit.nameMarks;
    found.table = QString::fromLatin1(hit.kind->table);
    found.record = hit.record;
    if (!hit.field.isEmpty()) {
        const QString label = hit.field + QStringLiteral(": ");
        found.detail = label + hit.snippet.text;
        found.detailMarks = hit.snippet.marks;
        for (Mark& mark : found.detailMarks) {
            mark.start += label.size();
        }
    } else if (page != path.begin()) {
        const auto whole = ledger.row(*page->first, page->second);
        found.detail = whole ? names.nameOf(*page->first, *whole) : QString();
    } else if (const auto row = ledger.row(*hit.kind, hit.record)) {
        found.detail = detailOf(*hit.kind, *row, language, names);
    }
    return true;
}

std::vector<Found> Finder::find(const QString& typed, const Ledger* ledger, const Language& language,
                                std::size_t most) const {
    std::vector<Found> all;
    if (typed.trimmed().isEmpty()) {
        return all;
    }
    std::vector<Found> telling;
    if (ledger != nullptr) {
        if (auto figure = figureOf(typed, *ledger, language, tr("Figures"))) {
            all.push_back(std::move(*figure));
        }
        const RecordNames names(*ledger, language);
        for (const SearchGroup& group : search(*ledger, names, typed, most)) {
            const QString heading = headingOf(*group.kind, language);
            const auto shown = static_cast<qint64>(group.hits.size());
            const QString title =
                group.count > shown
                    ? tr("%1: %2 of %3").arg(heading, language.whole(shown), language.whole(group.count))
                    : heading;
            for (const SearchHit& hit : group.hits) {
                Found found{title, {}};
                if (complete(found, hit, *ledger, names, language)) {
                    (group.isByName ? all : telling).push_back(std::move(found));
                }
            }
        }
    }
    std::vector<Found> actions = findActions(typed, most);
    std::move(actions.begin(), actions.end(), std::back_inserter(all));
    std::move(telling.begin(), telling.end(), std::back_inserter(all));
    return all;
}

} // namespace samspel
