// SPDX-License-Identifier: MIT
#include "domain/leaders.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> leadersKinds() {
    static const std::array<const Kind*, 6> kinds{&kindOf<Course>(),    &kindOf<CourseGathering>(),
                                                  &kindOf<Enrolment>(), &kindOf<PracticeStep>(),
                                                  &kindOf<HelpOffer>(), &kindOf<CourseFeedback>()};
    return kinds;
}

void Schema<Course>::rule(const Course& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<Enrolment>::rule(const Enrolment& r, const Language& language, Problems& problems) {
    checkTimes(r.offeredOn, r.acceptedOn, "accepted_on", language, problems);
    checkTimes(r.acceptedOn.isEmpty() ? r.offeredOn : r.acceptedOn, r.startedOn, "started_on", language,
               problems);
    checkTimes(r.startedOn, r.completedOn, "completed_on", language, problems);
    checkTimes(r.startedOn, r.creditedOn, "credited_on", language, problems);
    if (r.credits && *r.credits > 0 && r.creditedOn.isEmpty()) {
        remark(problems, "credited_on",
               language.say("Check", "When were the credits given? A year will do."));
    }
}

void Schema<CourseFeedback>::rule(const CourseFeedback& r, const Language& language, Problems& problems) {
    if (r.asked && r.answered && *r.answered > *r.asked) {
        complain(problems, "answered", language.say("Check", "More have answered than were asked."));
    }
    if (r.usefulness && !r.answered) {
        complain(problems, "answered",
                 language.say("Check", "A mean needs the number of those who answered."));
    }
}

} // namespace samspel
