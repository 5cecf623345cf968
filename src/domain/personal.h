// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <vector>

namespace samspel {

/// What gives the right to keep something about a person (article 6 of the GDPR).
enum class LegalBasis {
    publicTask, ///< a task in the public interest: the owners' cooperation on their schools and kindergartens
    consent
};

/// How long something about a person is kept, unless the person's own record names a day.
enum class Retention {
    duty,    ///< a number of years after the last office, task or activity; then it is erased
    contact, ///< a year after the last office, task or activity; then it is erased
    consent, ///< until consent is withdrawn or runs out; then it is erased
    line     ///< it stands in a line that is counted: the name goes with the person, the line stays
};

/// A field that names or describes a person: what it is kept for, by what right, and how long.
struct PersonalField {
    const Kind* kind;
    const FieldInfo* field;
    const char* purpose; ///< marked QT_TRANSLATE_NOOP("Field", …)
    LegalBasis basis = LegalBasis::publicTask;
    Retention retention = Retention::line;
};

/// All of them, in the order of the kinds and their fields. A test walks through all kinds and finds those
/// that lack here.
const std::vector<PersonalField>& personalFields();
/// What is said of a field of a kind; nullptr when it is about nobody. It is known by its place in the kind.
const PersonalField* personalOf(const FieldInfo& field);
/// Whether it names a person of the register.
bool namesPerson(const FieldInfo& field);

/// How long a name is kept after the last office, task or activity, where the register does not say.
inline constexpr int usualRetentionYears = 5;

/// "A task in the public interest (GDPR, article 6 (1) e)"
QString basisLabel(LegalBasis basis, const Language& language);
/// "5 years after the last office, task or activity; then it is erased"
QString retentionLabel(Retention retention, int years, const Language& language);

} // namespace samspel
