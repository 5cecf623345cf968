// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/catch.h"
#include "support/csv.h"
#include "support/shared.h"
#include "support/text.h"

#include <QFile>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace {

QStringList words(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }

/// The rows of an answer, each as one text, in any order.
std::set<std::string> rowsOf(const QByteArray& csvText) {
    std::set<std::string> rows;
    for (const QByteArray& line : csvText.split('\n')) {
        if (!line.isEmpty()) {
            rows.insert(line.toStdString());
        }
    }
    return rows;
}

/// A cell of a suppressed table; R writes 100000 as 1e+05.
struct SuppressedCell {
    double count;
    bool primary;
    bool suppressed;
};

/// By name, whatever the order of the rows; the columns as `suppress` has them, or as the oracles do.
std::map<std::string, SuppressedCell> suppressedCellsOf(const std::vector<std::vector<std::string>>& lines,
                                                        bool isHierarchy) {
    std::map<std::string, SuppressedCell> result;
    const auto& head = lines.at(0);
    const auto primary =
        static_cast<std::size_t>(std::find(head.begin(), head.end(), "primary") - head.begin());
    for (std::size_t line = 1; line < lines.size(); ++line) {
        std::vector<std::string> row = lines[line];
        const SuppressedCell cell{csv::Row::parse(row.at(primary - 1)), row.at(primary) == "TRUE",
                                  row.at(primary + 1) == "TRUE"};
        row.resize(primary - 1);
        if (isHierarchy) {
            row[1] = row[0] != "Total" && row[1] == "Total" ? "kommune." + row[0] : row[1];
            row.erase(row.begin());
        }
        std::string name;
        for (const std::string& label : row) {
            name += label + "|";
        }
        result.emplace(name, cell);
    }
    return result;
}

const char* const schools = "kommune;skule;elevar\n"
                            "Vik;Feios;7\n"
                            "Vik;Flatbygdi;30\n"
                            "Vik;Vangsnes;12\n"
                            "Lom;Loar;41\n";

} // namespace

TEST_CASE("suppress prints each cell with its margins and why it is hidden") {
    const Cli cli;
    cli.write(u"t.csv"_s, schools);
    const Answer answer =
        cli.run(words(u"suppress t.csv --dim kommune>skule --count elevar --threshold 10 --lang en"_s));
    CHECK(answer.exit == 0);
    // 7 is below ten; with the whole, 12 could be taken from it, so 12 is hidden too, and 19 are left.
    CHECK(answer.out == "kommune,skule,elevar,primary,suppressed,reason\n"
                        "Total,Total,90,FALSE,FALSE,\n"
                        "Lom,Total,41,FALSE,FALSE,\n"
                        "Vik,Total,49,FALSE,FALSE,\n"
                        "Vik,Feios,7,TRUE,TRUE,primary\n"
                        "Vik,Flatbygdi,30,FALSE,FALSE,\n"
                        "Lom,Loar,41,FALSE,FALSE,\n"
                        "Vik,Vangsnes,12,FALSE,TRUE,secondary\n");
    CHECK(answer.messages.contains("must not leave the project"));
}

TEST_CASE("suppress writes the same to a file") {
    const Cli cli;
    cli.write(u"t.csv"_s, schools);
    const QStringList asked = words(u"suppress t.csv --dim kommune>skule --count elevar --threshold 10"_s);
    const Answer printed = cli.run(asked);
    const Answer written = cli.run(asked + words(u"-o out.csv"_s));
    CHECK(written.exit == 0);
    CHECK(written.out.isEmpty());
    CHECK(cli.read(u"out.csv"_s) == printed.out);
}

TEST_CASE("suppress crosses dimensions and takes missing inner cells for empty ones") {
    const Cli cli;
    cli.write(u"t.csv"_s, "skule,kjønn,n\r\nA,gut,12\r\nA,jente,11\r\nB,gut,15\r\nA,gut,3\r\n");
    const Answer answer = cli.run(words(u"suppress t.csv --dim skule --dim kjønn --count n --threshold 5"_s));
    CHECK(answer.exit == 0);
    CHECK(rowsOf(answer.out) ==
          std::set<std::string>{"skule,kjønn,n,primary,suppressed,reason", "Total,Total,41,FALSE,FALSE,",
                                "Total,gut,30,FALSE,FALSE,", "Total,jente,11,FALSE,FALSE,",
                                "A,Total,26,FALSE,FALSE,", "A,gut,15,FALSE,FALSE,", "A,jente,11,FALSE,FALSE,",
                                "B,Total,15,FALSE,FALSE,", "B,gut,15,FALSE,FALSE,",
                                "B,jente,0,FALSE,FALSE,"});
    const Answer zeros =
        cli.run(words(u"suppress t.csv --dim skule --dim kjønn --count n --threshold 5 --protect-zeros"_s));
    CHECK(rowsOf(zeros.out).count("B,jente,0,TRUE,TRUE,primary") == 1);
}

TEST_CASE("suppress without the remainder rule hides what elimination alone hides") {
    const Cli cli;
    cli.write(u"t.csv"_s, "skule,n\na,3\nb,4\nc,50\nd,21\n");
    const QStringList asked = words(u"suppress t.csv --dim skule --count n --threshold 10"_s);
    CHECK(rowsOf(cli.run(asked).out).count("d,21,FALSE,TRUE,remainder") == 1);
    const auto without = rowsOf(cli.run(asked + words(u"--no-remainder-rule"_s)).out);
    CHECK(without.count("d,21,FALSE,FALSE,") == 1);
    CHECK(without.count("a,3,TRUE,TRUE,primary") == 1);
}

TEST_CASE("suppress refuses what is no count and names line and column") {
    const Cli cli;
    for (const char* count : {"", "3.5", "3,5x", "-3", "1 200",
                              "1\xC2\xA0"
                              "200",
                              "*", "ti", "1e3", "1234567890123"}) {
        cli.write(u"t.csv"_s, QByteArray("skule;n\nA;12\nB;") + count + "\nC;14\n");
        const Answer answer =
            cli.run(words(u"suppress t.csv --dim skule --count n --threshold 5 --lang en"_s));
        INFO(count);
        CHECK(answer.exit == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.messages.contains("line 3, column 2"));
    }
}

TEST_CASE("suppress reads a whole hundred thousand as R writes it, and no other power of ten") {
    const Cli cli;
    const QStringList asked = words(u"suppress t.csv --dim skule --count n --threshold 5 --lang en"_s);
    cli.write(u"t.csv"_s, "skule,n\nA,1e+05\nB,1.2E+06\nC,14\n");
    const auto rows = rowsOf(cli.run(asked).out);
    CHECK(rows.count("A,100000,FALSE,FALSE,") == 1);
    CHECK(rows.count("B,1200000,FALSE,FALSE,") == 1);
    CHECK(rows.count("Total,1300014,FALSE,FALSE,") == 1);
    for (const char* count : {"1.25e+01", "1e-05", "1e+12", "-1e+05", "e+05", "1e+", "1.e+05", "1e+0005x"}) {
        cli.write(u"t.csv"_s, QByteArray("skule,n\nA,12\nB,") + count + "\n");
        const Answer answer = cli.run(asked);
        INFO(count);
        CHECK(answer.exit == 1);
        CHECK(answer.messages.contains("line 3, column 2"));
    }
}

TEST_CASE("suppress takes no row of sums for an inner cell, however it is written, but a name that holds the "
          "word") {
    const Cli cli;
    const QStringList asked = words(u"suppress t.csv --dim skule --count n --threshold 5 --lang en"_s);
    for (const char* name : {"total", "TOTAL", " Total", "Total "}) {
        cli.write(u"t.csv"_s, QByteArray("skule,n\nA,12\nB,3\n") + name + ",15\n");
        const Answer answer = cli.run(asked);
        INFO(name);
        CHECK(answer.exit == 1);
        CHECK(answer.messages.contains("line 4, column 1"));
    }
    cli.write(u"t.csv"_s, "skule,n\nTotalen skule,12\nSub Total,30\n");
    CHECK(cli.run(asked).exit == 0);
}

TEST_CASE("suppress says of a count that is missing that the cell is empty") {
    const Cli cli;
    cli.write(u"t.csv"_s, "skule;n\nA;12\nB;\n");
    const Answer answer = cli.run(words(u"suppress t.csv --dim skule --count n --threshold 5 --lang en"_s));
    CHECK(answer.exit == 1);
    CHECK(answer.messages.contains("line 3, column 2: This cell is empty."));
}

TEST_CASE("suppress refuses rows that are no inner cells") {
    const Cli cli;
    const QStringList asked =
        words(u"suppress t.csv --dim kommune>skule --count n --threshold 5 --lang en"_s);
    cli.write(u"t.csv"_s, "kommune;skule;n\nVik;Total;12\nVik;;3\nVik;A;4;9\n");
    const Answer answer = cli.run(asked);
    CHECK(answer.exit == 1);
    CHECK(answer.messages.contains("line 2, column 2"));
    CHECK(answer.messages.contains("line 3, column 2"));
    CHECK(answer.messages.contains("line 4, column 4"));
    cli.write(u"t.csv"_s, "kommune;skule;n\n");
    CHECK(cli.run(asked).exit == 1);
    cli.write(u"t.csv"_s, "kommune;skule;n;n\nVik;A;4;9\n");
    CHECK(cli.run(asked).exit == 1);
    cli.write(u"t.csv"_s, "kommune;skole;n\nVik;A;4\n");
    const Answer unknown = cli.run(asked);
    CHECK(unknown.exit == 1);
    CHECK(unknown.messages.contains("skole"));
}

TEST_CASE("suppress with wrong words shows the right ones") {
    const Cli cli;
    cli.write(u"t.csv"_s, schools);
    for (const char* wrong :
         {"suppress", "suppress t.csv", "suppress t.csv --dim skule --count elevar",
          "suppress t.csv --dim skule --threshold 5", "suppress t.csv --count elevar --threshold 5",
          "suppress t.csv --dim skule --count elevar --threshold 0",
          "suppress t.csv --dim skule --count elevar --threshold ti",
          "suppress t.csv --dim skule --dim skule --count elevar --threshold 5",
          "suppress t.csv --dim elevar --count elevar --threshold 5",
          "suppress t.csv --dim kommune> --count elevar --threshold 5"}) {
        INFO(wrong);
        const Answer answer = cli.run(words(QString::fromUtf8(wrong)));
        CHECK(answer.exit == 2);
        CHECK(answer.out.isEmpty());
    }
    CHECK(cli.run(words(u"suppress none.csv --dim skule --count n --threshold 5"_s)).exit == 3);
}

// The inputs as they are, through the command; the names of a hierarchy's levels stand in columns of their
// own.
TEST_CASE("oracle suppression: the command finds R's patterns") {
    struct Asked {
        const char* input;
        const char* expected;
        const char* options;
        bool isHierarchy;
    };
    for (const Asked& asked :
         {Asked{"z1_input", "z1_maxN9_none", "--dim region --dim hovedint --count ant --threshold 10", false},
          Asked{"z1_input", "z1_maxN3_protectZeros_none",
                "--dim region --dim hovedint --count ant --threshold 4 --protect-zeros", false},
          Asked{"skular_input", "skular_kjonn_tree_T10_none",
                "--dim kommune>skule --dim kjonn --count n --threshold 10", true},
          Asked{"skular_input", "skular_kjonn_tree_T5_none",
                "--dim kommune>skule --dim kjonn --count n --threshold 5", true}}) {
        const auto input = shared::oracle(std::string("sdc/") + asked.input + ".csv");
        const auto expected = shared::oracle(std::string("sdc/") + asked.expected + ".csv");
        NEEDS_FILE(input)
        NEEDS_FILE(expected)
        const Cli cli;
        const Answer answer =
            cli.run(QStringList{u"suppress"_s, QString::fromStdString(input.string())} +
                    words(QString::fromUtf8(asked.options)) + words(u"--no-remainder-rule"_s));
        REQUIRE(answer.exit == 0);
        INFO(asked.expected);
        const auto ours = suppressedCellsOf(csv::split(answer.out.toStdString(), ','), asked.isHierarchy);
        const auto theirs = suppressedCellsOf(csv::lines(expected), false);
        CHECK_FALSE(theirs.empty());
        int balance = 0;
        for (const auto& [name, cell] : ours) {
            const auto found = theirs.find(name);
            if (found == theirs.end()) {
                CHECK(cell.count == 0); // R has no row for what no row of its input is in
                continue;
            }
            CHECK(cell.count == found->second.count);
            CHECK(cell.primary == found->second.primary);
            CHECK((cell.suppressed || !cell.primary));
            if (cell.suppressed != found->second.suppressed) {
                WARN(asked.expected << ", other than in R: " << name);
                balance += cell.suppressed ? 1 : -1;
            }
        }
        CHECK(std::abs(balance) <= 1); // equal counts may fall otherwise
        for (const auto& [name, cell] : theirs) {
            INFO(name);
            CHECK(ours.count(name) == 1);
        }
    }
}
