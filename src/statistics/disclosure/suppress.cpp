// SPDX-License-Identifier: MIT
#include "statistics/disclosure/suppress.h"

#include "statistics/disclosure/search.h"

#include <algorithm>

namespace samspel::statistics::disclosure {

Pattern suppress(const System& system, const Rules& rules, const Release& release) {
    return Search(system, rules, release).run();
}

Leaks leaks(const System& system, const Rules& rules, std::span<const Cell> seen) {
    Question question{system.sums,         std::vector<Part>(system.counts.size(), Part::Withheld),
                      system.order,        sizesOf(system, rules),
                      plainCounts(system), rules,
                      system.thresholds};
    std::vector<char> isSeen(system.counts.size());
    Leaks result;
    for (Cell cell = 0; cell < system.counts.size(); ++cell) {
        if (isPrimary(system, rules, cell)) {
            question.parts[cell] = Part::Guarded;
        }
    }
    for (const Cell cell : seen) {
        isSeen[cell] = 1;
        if (question.parts[cell] == Part::Guarded) {
            result.cells.push_back(cell);
        }
        question.parts[cell] = system.counts[cell] == 0 ? Part::Nought : Part::Known;
    }
    Answer answer = eliminate(question);
    result.cells.insert(result.cells.end(), answer.exposed.begin(), answer.exposed.end());
    std::sort(result.cells.begin(), result.cells.end());
    if (rules.remainderRule) {
        result.groups = std::move(answer.groups);
        const Remainders remainders(system, rules);
        for (auto& unsafe : remainders.unsafe(isSeen, [](Cell) { return false; })) {
            result.groups.push_back(std::move(unsafe.group));
        }
        std::sort(result.groups.begin(), result.groups.end());
        result.groups.erase(std::unique(result.groups.begin(), result.groups.end()), result.groups.end());
    }
    return result;
}

} // namespace samspel::statistics::disclosure
