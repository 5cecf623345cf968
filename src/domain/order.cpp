// SPDX-License-Identifier: MIT
#include "domain/order.h"

#include "domain/language.h"

namespace samspel {

namespace {

void complainOfOrder(const char* field, const Language& language, Problems& problems) {
    complain(problems, field, language.say("Check", "The end has to come after the beginning."));
}

} // namespace

void complain(Problems& problems, const char* field, const QString& what) {
    problems.push_back({.field = QString::fromLatin1(field), .what = what});
}

void remark(Problems& problems, const char* field, const QString& what) {
    problems.push_back(
        {.field = QString::fromLatin1(field), .what = what, .weight = Problem::Weight::remark});
}

void checkDays(QDate from, QDate to, const char* field, const Language& language, Problems& problems) {
    if (from.isValid() && to.isValid() && to <= from) {
        complainOfOrder(field, language, problems);
    }
}

void checkTimes(const When& begins, const When& ends, const char* field, const Language& language,
                Problems& problems) {
    if (!begins.isEmpty() && !ends.isEmpty() && ends.latest() < begins.earliest()) {
        complainOfOrder(field, language, problems);
    }
}

} // namespace samspel
