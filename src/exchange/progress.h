// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {
class Language;
}

namespace samspel::exchange {

/// What long work counts.
enum class Progress { figures, bytes, records };

/// "12,000 of 18,000 · 40,000 a second · about 1 second left" after so many milliseconds; rate and time once
/// there is enough to tell. Nothing while `all` is not known.
QString progressWords(qint64 done, qint64 all, qint64 elapsed, Progress of, const Language& language);

} // namespace samspel::exchange
