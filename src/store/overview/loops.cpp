// SPDX-License-Identifier: MIT
#include "store/overview/loops.h"

#include "domain/folding.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <algorithm>

namespace samspel {

std::vector<LoopActor> LoopPlan::actors() const {
    std::vector<LoopActor> found;
    for (std::size_t i = 0; i < Choices<LoopActor>::all.size(); ++i) {
        const auto actor = static_cast<LoopActor>(i);
        if (std::any_of(steps.begin(), steps.end(),
                        [&](const LoopStep& step) { return step.actor == actor || step.handsTo == actor; })) {
            found.push_back(actor);
        }
    }
    return found;
}

std::vector<LoopPlan> loopPlans(const Ledger& ledger) {
    const Snapshot snapshot(ledger.database());
    std::vector<LoopPlan> plans;
    for (LearningLoop& loop : ledger.all<LearningLoop>()) {
        std::vector<LoopStep> steps = ledger.where<LoopStep>("loop", loop.id.value);
        std::stable_sort(steps.begin(), steps.end(), [](const LoopStep& a, const LoopStep& b) {
            return std::pair(a.position, a.id) < std::pair(b.position, b.id);
        });
        plans.push_back({std::move(loop), std::move(steps)});
    }
    const QCollator order = norwegianOrder();
    std::stable_sort(plans.begin(), plans.end(), [&](const LoopPlan& a, const LoopPlan& b) {
        return order.compare(a.loop.title, b.loop.title) < 0;
    });
    return plans;
}

} // namespace samspel
