// SPDX-License-Identifier: MIT
#include "domain/networks.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> networksKinds() {
    static const std::array<const Kind*, 7> kinds{
        &kindOf<Network>(),   &kindOf<NetworkMember>(),       &kindOf<NetworkResource>(), &kindOf<Speaker>(),
        &kindOf<Gathering>(), &kindOf<GatheringAttendance>(), &kindOf<FatigueSign>()};
    return kinds;
}

void Schema<Network>::rule(const Network& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<NetworkMember>::rule(const NetworkMember& r, const Language& language, Problems& problems) {
    checkDays(r.validFrom, r.validTo, "valid_to", language, problems);
    if (r.person.isKept() && r.purpose.isEmpty()) {
        complain(
            problems, "purpose",
            language.say("Check",
                         "A person is named only for a purpose. Write it, or let the school stand alone."));
    }
}

void Schema<Gathering>::rule(const Gathering& r, const Language& language, Problems& problems) {
    if (r.hours && r.socialHours && *r.socialHours > *r.hours) {
        complain(problems, "social_hours", language.say("Check", "This is longer than the whole gathering."));
    }
    if (r.usefulness && !r.usefulnessN) {
        complain(problems, "usefulness_n",
                 language.say("Check", "A mean needs the number of those who answered."));
    }
}

} // namespace samspel
