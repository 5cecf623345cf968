// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"
#include "exchange/udir/jsontext.h"

namespace samspel::exchange::udir {

/// How far a document looks like an answer of Udir's export API about the pupil survey: by its keys.
Likeness likenessToPupilSurvey(const Document& document, const Language& language);
/// Reads answers of the export API, as JSON objects or as the same in CSV. See docs/formats.md.
void readPupilSurvey(const Document& document, const Options& options, const Language& language,
                     Reading& reading);

inline constexpr Format pupilSurvey{.name = "udir-pupil-survey",
                                    .title =
                                        QT_TRANSLATE_NOOP("Format", "Udir, the pupil survey (export API)"),
                                    .endings = "*.json *.csv",
                                    .likeness = likenessToPupilSurvey,
                                    .read = readPupilSurvey,
                                    .mostBytes = mostJsonBytes};

} // namespace samspel::exchange::udir
