// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/text/number.h"
#include "exchange/udir/identity.h"

namespace samspel::exchange::udir {

/// What a key of the export API means, however it is spelled.
struct SurveyKey {
    enum class Role {
        identity,
        dimension, ///< tells year, grade, sex, ownership, or another part of the pupils
        group,     ///< "Spoersmaalgruppe", "Indikator", "Temanavn"
        question,
        alternative, ///< "SvaralternativNavn"
        score,
        deviation,
        answered,
        bullied,
        shareOf,     ///< "AndelSvaralternativ3", with its number
        countOf,     ///< "AntallBesvartSvaralternativ3", with its number
        answerShare, ///< "AndelBesvart" of one alternative
        tookPart,
        invited,
        otherFigure, ///< "Andel…", "Antall…" of something else
        bookkeeping,
        unknown
    };
    Role role = Role::unknown;
    Identity identity = Identity::unit;
    int number = 0;

    bool isFigure() const;
};
SurveyKey surveyKeyOf(QStringView name);

/// What the number of answers beside a share of bullied pupils is. The publisher's name says: those who
/// answered. Where the file's own figures refute that, it is the number of those who were bullied: 7 pupils
/// cannot make 4,8 %, but 7 of 146 do.
class AnswerEvidence {
public:
    /// Takes a share in percent and the number beside it.
    void take(const Scaled& share, qint64 number);

    enum class Meaning { answered, bullied, neither };
    Meaning meaning() const;

private:
    bool m_isAnsweredRefuted = false;
    bool m_isBulliedRefuted = false;
};

} // namespace samspel::exchange::udir
