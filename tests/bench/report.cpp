// SPDX-License-Identifier: MIT
// A report of ten pages, against LibreOffice converting the same words; LibreOffice is left out where it is
// not installed.
#include "bench/bench.h"
#include "exchange/sample/sample.h"
#include "report/pagelayout.h"
#include "report/pdf.h"
#include "report/statusreport.h"
#include "store/ledger.h"

#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace samspel;

namespace {

// The status report of the sample, its blocks repeated until ten pages are full.
report::Document tenPages(const Ledger& ledger, const Language& language) {
    report::Document document = report::statusReport(ledger, {}, language);
    const auto once = document.blocks;
    while (report::layOut(document).pages.size() < 10) {
        document.blocks.insert(document.blocks.end(), once.begin(), once.end());
    }
    return document;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.samspel"));
    const Language language = Language::load(QStringLiteral("nn"));
    exchange::makeSample(path, language);
    const auto ledger = Ledger::open(path, language, Access::read);
    const report::Document document = tenPages(*ledger, language);
    std::printf("pages: %zu\n", static_cast<std::size_t>(report::layOut(document).pages.size()));
    QByteArray bytes;
    const double ours = bench::median(9, [&] { bytes = report::pdf(report::layOut(document)); });
    const bool isQuick = bench::tell("ten pages, laid out and written", ours, "ms", 150.0);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString words = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (office.isEmpty() || words.isEmpty()) {
        std::printf("left out: LibreOffice or pdftotext is not installed\n");
        return isQuick ? 0 : 1;
    }
    const QString pdf = folder.filePath(QStringLiteral("ours.pdf"));
    const QString text = folder.filePath(QStringLiteral("ours.txt"));
    QFile file(pdf);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return 3;
    }
    file.close();
    bench::process(words, {QStringLiteral("-layout"), pdf, text});
    const auto theirs =
        bench::processes(3, office,
                         {QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                          QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out")), text});
    bench::tell("LibreOffice, the same words", theirs.milliseconds, "ms");
    return bench::tellLeast("times as quick", theirs.milliseconds / ours, "x", 10.0) && isQuick ? 0 : 1;
}
