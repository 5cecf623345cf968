// SPDX-License-Identifier: MIT
#pragma once

// Version 11 warns until one says which pointers are wanted: the standard library's.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
