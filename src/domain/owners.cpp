// SPDX-License-Identifier: MIT
#include "domain/owners.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> ownersKinds() {
    static const std::array<const Kind*, 9> kinds{&kindOf<DialogueMeeting>(),
                                                  &kindOf<DialogueParty>(),
                                                  &kindOf<StatusSheet>(),
                                                  &kindOf<Input>(),
                                                  &kindOf<Trace>(),
                                                  &kindOf<Contact>(),
                                                  &kindOf<OwnerObservation>(),
                                                  &kindOf<Capacity>(),
                                                  &kindOf<AnnualInformation>()};
    return kinds;
}

void Schema<DialogueMeeting>::rule(const DialogueMeeting& r, const Language& language, Problems& problems) {
    checkDays(r.date, r.nextBy, "next_by", language, problems);
}

void Schema<Capacity>::rule(const Capacity& r, const Language& language, Problems& problems) {
    if (r.posts && r.competentPosts && *r.competentPosts > *r.posts) {
        complain(problems, "competent_posts", language.say("Check", "These are more than all the posts."));
    }
}

// Opplæringslova of 1998 § 13-10 held until 31 July 2024; that of 2023 holds from 1 August 2024 (Udir cites §
// 17-12).
void Schema<AnnualInformation>::rule(const AnnualInformation& r, const Language& language,
                                     Problems& problems) {
    if (!r.givenOn.isValid()) {
        return;
    }
    if (r.givenOn < QDate(2024, 8, 1)) {
        remark(problems, "given_on",
               language.say("Check",
                            "On that day the law asked for a yearly report on the state of the schools."));
    } else if (r.learningEnvironment && r.learningResults && r.completion) {
        remark(problems, "given_on",
               language.say("Check",
                            "It covers what the law asks for on that day (§ 17-12, as Udir cites it)."));
    } else {
        remark(problems, "given_on",
               language.say("Check",
                            "On that day the law asks for information at least yearly on learning "
                            "environment, learning results and completion (§ 17-12, as Udir cites it)."));
    }
}

} // namespace samspel
