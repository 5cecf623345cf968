// SPDX-License-Identifier: MIT
#include "report/milestones.h"

#include "chart/words.h"

#include <algorithm>

namespace samspel::report {

namespace {

struct Rank {
    Lane lane = Lane::programme;
    int position = 0;
    qint64 subProgramme = 0;
    auto operator<=>(const Rank&) const = default;
};

Rank rankOf(const Milestone& milestone, const std::vector<SubProgramme>& subProgrammes) {
    const auto found = std::find_if(subProgrammes.begin(), subProgrammes.end(), [&](const SubProgramme& s) {
        return milestone.lane == Lane::subProgramme && s.id == milestone.subProgramme;
    });
    return found == subProgrammes.end() ? Rank{milestone.lane, 0, 0}
                                        : Rank{milestone.lane, found->position, found->id.value};
}

QString laneName(const Milestone& milestone, const std::vector<SubProgramme>& subProgrammes,
                 const Language& language) {
    for (const SubProgramme& s : subProgrammes) {
        if (milestone.lane == Lane::subProgramme && s.id == milestone.subProgramme) {
            return s.name;
        }
    }
    return language.say("Choice", Choices<Lane>::all[static_cast<std::size_t>(milestone.lane)].label);
}

} // namespace

Stage stageOf(const Milestone& milestone, QDate from, QDate asOf) {
    const When& last = milestone.ends.isEmpty() ? milestone.begins : milestone.ends;
    if (milestone.begins.earliest() > asOf) {
        return Stage::ahead;
    }
    if (last.latest() > asOf) {
        return Stage::underWay;
    }
    return from.isValid() && last.latest() < from ? Stage::before : Stage::done;
}

Table milestoneTable(const std::vector<Milestone>& milestones, const std::vector<SubProgramme>& subProgrammes,
                     const QString& caption, const Language& language) {
    std::vector<std::pair<Rank, const Milestone*>> ordered;
    for (const Milestone& milestone : milestones) {
        if (milestone.lane != Lane::data) {
            ordered.emplace_back(rankOf(milestone, subProgrammes), &milestone);
        }
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first
                                  : a.second->begins.earliest() < b.second->begins.earliest();
    });

    Table table{.caption = caption,
                .columns = {{Align::left, 0}, {Align::left, 3}, {Align::left, 2}},
                .head = {{{{language.say("Report", "When")},
                           {language.say("Report", "What")},
                           {language.say("Report", "Source of the fact")}}}}};
    std::optional<Rank> lane;
    bool isInvented = false;
    for (const auto& [rank, milestone] : ordered) {
        if (!lane || *lane != rank) {
            table.rows.push_back({{{laneName(*milestone, subProgrammes, language)}}, TableRow::Kind::group});
            lane = rank;
        }
        isInvented = isInvented || milestone->isInvented;
        table.rows.push_back(
            {{{chart::time(*milestone, language)},
              {milestone->isInvented ? milestone->title + QLatin1Char('*') : milestone->title},
              {milestone->origin, Run::Voice::quiet}}});
    }
    if (isInvented) {
        table.notes += language.say("Report", "* Invented as an example; no fact.");
    }
    return table;
}

} // namespace samspel::report
