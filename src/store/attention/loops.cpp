// SPDX-License-Identifier: MIT
// Learning loops as small graphs: which have no way round when an actor is taken away.
#include "domain/loops.h"
#include "domain/cell.h"
#include "domain/language.h"
#include "store/attention/question.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel::attentions {

std::vector<Attention> brokenLoops(const Ledger& ledger, const Language& language) {
    const std::vector<LearningLoop> loops = ledger.all<LearningLoop>();
    const std::vector<LoopStep> steps = ledger.all<LoopStep>();
    const FieldInfo& actorField =
        kindOf<LoopStep>().fields[kindOf<LoopStep>().fieldNumber(QLatin1String("actor"))];
    std::vector<Attention> all;
    for (const Choice& actor : Choices<LoopActor>::all) {
        const LoopActor taken = choiceOf<LoopActor>(QString::fromLatin1(actor.key)).value_or(LoopActor{});
        Attention broken{
            QStringLiteral("partnership.breaks_without.") + QLatin1String(actor.key),
            Area::partnership,
            language.say("Attention", "Learning loops that break without: %1")
                .arg(choiceLabel(actorField, QString::fromLatin1(actor.key), language).toLower()),
            false,
            !steps.empty(),
            {}};
        for (const LearningLoop& loop : loops) {
            std::vector<LoopStep> own;
            std::copy_if(steps.begin(), steps.end(), std::back_inserter(own),
                         [&](const LoopStep& step) { return step.loop == loop.id; });
            if (goesRound(own) && !goesRoundWithout(own, taken)) {
                broken.records.push_back(
                    {QString::fromLatin1(Schema<LearningLoop>::table), loop.id.value, {}});
            }
        }
        all.push_back(std::move(broken));
    }
    return all;
}

} // namespace samspel::attentions
