// SPDX-License-Identifier: MIT
#pragma once

#include "report/signinsheet.h"

namespace samspel {

class Ledger;
class RecordNames;
struct Kind;
struct Row;

/// What is needed on the day of an event.
enum class Paper { signIn, badges, calendar };

/// The sheet on which those sign who are expected at the event. Asserts knowsExpected(kind).
report::SignIn signInFor(const Ledger& ledger, const Kind& kind, const Row& event, const Language& language,
                         const RecordNames& names);

} // namespace samspel
