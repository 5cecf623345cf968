// SPDX-License-Identifier: MIT
#include "exchange/text/digits.h"

#include "support/catch.h"

using namespace samspel::exchange;

TEST_CASE("an organisation number is known by its last digit", "[digits]") {
    // Of the Brønnøysund Register Centre, Statistics Norway and the Directorate for Education, as they give
    // them.
    for (const QStringView real : {u"974760673", u"971526920", u"970018131"}) {
        CAPTURE(real.toUtf8().toStdString());
        CHECK(isOrganisationNumber(real));
    }
    for (const QStringView other :
         {u"974760674", u"794760673", u"97476067", u"9747606731", u"97476067x", u""}) {
        CAPTURE(other.toUtf8().toStdString());
        CHECK_FALSE(isOrganisationNumber(other));
    }
}

TEST_CASE("digits are those from 0 to 9 alone", "[digits]") {
    CHECK(areDigits(u"0301"));
    for (const QStringView other : {u"", u"-1", u"4 640", u"4640x", u"٤٦٤٠"}) {
        CAPTURE(other.toUtf8().toStdString());
        CHECK_FALSE(areDigits(other));
    }
}
