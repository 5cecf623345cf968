// SPDX-License-Identifier: MIT
#include "report/finishing.h"
#include "report/marks.h"
#include "support/catch.h"

using namespace samspel::report;

TEST_CASE("a font's table: TAB becomes a space, ligatures their letters, and nothing else changes") {
    const std::string table = "/CIDInit /ProcSet findresource begin\n"
                              "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                              "2 beginbfrange\n"
                              "<0000> <0000> <0000>\n"
                              "<0001> <0005> [<006F> <FB03> <0009> <FB01> <00E6> ]\n"
                              "<0009> <0009> <0009>\n"
                              "endbfrange\n"
                              "2 beginbfchar\n"
                              "<0009> <00A0>\n"
                              "<FB01> <0061>\n"
                              "endbfchar\nendcmap\n";
    CHECK(mendedToUnicode(table) == "/CIDInit /ProcSet findresource begin\n"
                                    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                                    "2 beginbfrange\n"
                                    "<0000> <0000> <0000>\n"
                                    "<0001> <0005> [<006F> <006600660069> <0020> <00660069> <00E6> ]\n"
                                    "<0009> <0009> <0020>\n"
                                    "endbfrange\n"
                                    "2 beginbfchar\n"
                                    "<0009> <0020>\n"
                                    "<FB01> <0061>\n" // a glyph's number, whatever it looks like
                                    "endbfchar\nendcmap\n");
}

TEST_CASE("a font's table that is cut off stays as it is") {
    const std::string table = "1 beginbfrange\n<0001> <0002> [<0009";
    CHECK(mendedToUnicode(table).substr(0, 30) == table.substr(0, 30));
}

TEST_CASE("marks become marked content, all else stays") {
    const std::vector<Element> elements{{Tag::paragraph}, {Tag::columnHead}};
    const std::string commands = "q\n10 20 30 40 re\nf\n"
                                 "-900003 -900000 1 1 re\nf\nBT (one) Tj ET\n"
                                 "-900002 -900000 1 1 re\nf\nBT (two) Tj ET\n"
                                 "-900001 -900000 1 1 re\nf\n"
                                 "-5 -900000 1 1 re\nf\nQ\n";
    const MarkedContent marked = exchangeMarks(commands, elements);
    CHECK(marked.elements == std::vector<int>{1, 0});
    CHECK(marked.commands == "/Artifact BMC\nq\n10 20 30 40 re\nf\n"
                             "EMC\n/TH <</MCID 0>> BDC\nBT (one) Tj ET\n"
                             "EMC\n/P <</MCID 1>> BDC\nBT (two) Tj ET\n"
                             "EMC\n/Artifact BMC\n"
                             "-5 -900000 1 1 re\nf\nQ\n\nEMC\n");
}
