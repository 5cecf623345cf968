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
