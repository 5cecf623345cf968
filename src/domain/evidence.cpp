// SPDX-License-Identifier: MIT
#include "domain/evidence.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> evidenceKinds() {
    static const std::array<const Kind*, 5> kinds{&kindOf<InterviewRound>(), &kindOf<Interview>(),
                                                  &kindOf<Evidence>(), &kindOf<EvidenceLink>(),
                                                  &kindOf<Quote>()};
    return kinds;
}

void Schema<InterviewRound>::rule(const InterviewRound& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<Quote>::rule(const Quote& r, const Language& language, Problems& problems) {
    const bool isConsented = r.consent == QuoteConsent::given || r.consent == QuoteConsent::anonymous;
    if (!isConsented) {
        remark(problems, "consent", language.say("Check", "It is not printed: there is no consent."));
    } else if (r.uniqueness != Uniqueness::common) {
        remark(problems, "uniqueness",
               language.say("Check", "It is not printed: the role may point to one person."));
    }
}

} // namespace samspel
