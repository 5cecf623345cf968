// SPDX-License-Identifier: MIT
#include "domain/money.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> moneyKinds() {
    static const std::array<const Kind*, 6> kinds{
        &kindOf<FundingAgreement>(), &kindOf<FundingShare>(), &kindOf<Grant>(),
        &kindOf<BudgetLine>(),       &kindOf<InKind>(),       &kindOf<JointGain>()};
    return kinds;
}

void Schema<FundingAgreement>::rule(const FundingAgreement& r, const Language& language, Problems& problems) {
    checkDays(r.begins, r.ends, "ends", language, problems);
}

void Schema<InKind>::rule(const InKind& r, const Language& language, Problems& problems) {
    if (!r.hours && !r.amount) {
        complain(problems, "hours",
                 language.say("Check", "Write how many hours it was, or what it is worth."));
    }
}

} // namespace samspel
