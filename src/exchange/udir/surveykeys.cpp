// SPDX-License-Identifier: MIT
#include "exchange/udir/surveykeys.h"

#include "exchange/text/digits.h"
#include "exchange/udir/head.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samspel::exchange::udir {

namespace {

using Role = SurveyKey::Role;

struct Known {
    QStringView key;
    Role role;
};
constexpr std::array keys{Known{u"spoersmaalgruppe", Role::group},
                          Known{u"spoersmaalsgruppe", Role::group},
                          Known{u"spoersmaalgruppenavn", Role::group},
                          Known{u"indikator", Role::group},
                          Known{u"indikatornavn", Role::group},
                          Known{u"tema", Role::group},
                          Known{u"temanavn", Role::group},
                          Known{u"spoersmaal", Role::question},
                          Known{u"spoersmaalnavn", Role::question},
                          Known{u"spoersmaalsnavn", Role::question},
                          Known{u"svaralternativ", Role::alternative},
                          Known{u"svaralternativnavn", Role::alternative},
                          Known{u"score", Role::score},
                          Known{u"skaar", Role::score},
                          Known{u"snitt", Role::score},
                          Known{u"gjennomsnitt", Role::score},
                          Known{u"standardavvik", Role::deviation},
                          Known{u"antallbesvart", Role::answered},
                          Known{u"andelmobbet", Role::bullied},
                          Known{u"andelbesvart", Role::answerShare},
                          Known{u"andeldeltatt", Role::tookPart},
                          Known{u"antallinvitert", Role::invited}};

constexpr QStringView shareStem = u"andelsvaralternativ";
constexpr QStringView countStem = u"antallbesvartsvaralternativ";

} // namespace

bool SurveyKey::isFigure() const { return role >= Role::score && role <= Role::otherFigure; }

SurveyKey surveyKeyOf(QStringView name) {
    if (const auto identity = identityOf(name)) {
        return {.role = Role::identity, .identity = *identity};
    }
    const QString key = keyOf(name);
    const auto* const known =
        std::find_if(keys.begin(), keys.end(), [&](const Known& k) { return key == k.key; });
    if (known != keys.end()) {
        return {.role = known->role};
    }
    for (const QStringView stem : {shareStem, countStem}) {
        if (key.startsWith(stem) && areDigits(QStringView(key).sliced(stem.size())) &&
            key.size() <= stem.size() + 2) {
            return {.role = stem == shareStem ? Role::shareOf : Role::countOf,
                    .number = QStringView(key).sliced(stem.size()).toInt()};
        }
    }
    if (isBookkeeping(name)) {
        return {.role = Role::bookkeeping};
    }
    if (isDimension(name)) {
        return {.role = Role::dimension};
    }
    const bool isFigure = key.startsWith(QLatin1String("andel")) || key.startsWith(QLatin1String("antall")) ||
                          key.startsWith(QLatin1String("prosent"));
    return {.role = isFigure ? Role::otherFigure : Role::unknown};
}

void AnswerEvidence::take(const Scaled& share, qint64 number) {
    const double percent = share.value();
    const double half = 0.5 / std::pow(10.0, share.decimals) + 1e-9;
    const auto n = static_cast<double>(number);
    const bool isNobody = number == 0;
    const double nearest = std::round(percent * n / 100.0);
    if (isNobody || std::abs(100.0 * nearest / n - percent) > half) {
        m_isAnsweredRefuted = true;
    }
    const double least = std::max(n, std::ceil(100.0 * n / (percent + half)));
    const bool fitsBullied =
        isNobody ? percent <= half : percent > half && least <= 100.0 * n / (percent - half);
    m_isBulliedRefuted |= !fitsBullied;
}

AnswerEvidence::Meaning AnswerEvidence::meaning() const {
    if (!m_isAnsweredRefuted) {
        return Meaning::answered;
    }
    return m_isBulliedRefuted ? Meaning::neither : Meaning::bullied;
}

} // namespace samspel::exchange::udir
