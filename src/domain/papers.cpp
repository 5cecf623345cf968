// SPDX-License-Identifier: MIT
#include "domain/papers.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> papersKinds() {
    static const std::array<const Kind*, 4> kinds{&kindOf<Document>(), &kindOf<Task>(), &kindOf<Remark>(),
                                                  &kindOf<SavedSearch>()};
    return kinds;
}

void Schema<Remark>::rule(const Remark& r, const Language& language, Problems& problems) {
    if (r.text.isEmpty() && !r.followsUp) {
        complain(problems, "text",
                 language.say("Check", "Write the note, or mark that it is to be followed up."));
    }
}

} // namespace samspel
