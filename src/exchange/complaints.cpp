// SPDX-License-Identifier: MIT
#include "exchange/complaints.h"

namespace samspel::exchange {

void Complaints::add(const Place& place, const QString& what, Problem::Weight weight, int& count) {
    if (++count <= limit) {
        m_into.push_back({.field = place.field,
                          .line = place.line,
                          .column = place.column,
                          .what = what,
                          .weight = weight});
    }
}

void Complaints::refuse(const Place& place, const QString& what) {
    add(place, what, Problem::Weight::refuses, m_refused);
}

void Complaints::remark(const Place& place, const QString& what) {
    add(place, what, Problem::Weight::remark, m_remarked);
}

void Complaints::refuseAsLargerThan(qint64 mostBytes) {
    refuse({}, m_language
                   .say("Import", "The file is larger than %1 MB, which is more than is read of this "
                                  "format at once. Take it out in parts, with fewer years or units in "
                                  "each file, or as CSV, which may be larger.")
                   .arg(m_language.whole(mostBytes / (1024 * 1024))));
}

void Complaints::finish() {
    if (m_refused > limit) {
        m_into.push_back(
            {.what = m_language.say("Import", "… and %n more problem(s).", nullptr, m_refused - limit)});
    }
    if (m_remarked > limit) {
        m_into.push_back(
            {.what = m_language.say("Import", "… and %n more remark(s).", nullptr, m_remarked - limit),
             .weight = Problem::Weight::remark});
    }
}

} // namespace samspel::exchange
