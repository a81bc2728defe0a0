//===- Npy.cpp - NumPy's .npy files ---------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format (numpy/lib/format.py): "\x93NUMPY", major, minor, the length of
// the header as u16 (1.x) or u32 (2.x, 3.x), the header, the elements. The
// header is a Python dict literal with the keys descr, fortran_order, shape.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Npy.h"
#include "Support.h"

#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

using namespace flash::runtime;

static constexpr char kMagic[] = "\x93NUMPY";
static constexpr size_t kMagicSize = 6;
/// NumPy pads the header so that the elements start at a multiple of this.
static constexpr size_t kHeaderAlignment = 64;
/// Ours are below 1 KiB; more is not an array of a type that we read.
static constexpr size_t kMaxHeaderSize = 1 << 20;
/// NumPy's own limit (NPY_MAXDIMS in NumPy 2).
static constexpr size_t kMaxNpyRank = 64;

namespace {
/// The three entries of the dict.
struct Header {
  std::string descr;
  bool fortranOrder = false;
  std::vector<int64_t> shape;
};

/// A reader of the dict literal. Every method returns false, with `error` set,
/// where the text is something else.
class HeaderParser {
public:
  HeaderParser(const std::string &text, std::string &error)
      : at(text.data()), end(text.data() + text.size()), error(error) {}

  bool parse(Header &header) {
    bool hasDescr = false, hasOrder = false, hasShape = false;
    if (!expect('{'))
      return false;
    while (!consume('}')) {
      std::string key;
      if (!parseString(key) || !expect(':'))
        return false;
      bool good = false;
      if (key == "descr")
        good = hasDescr = parseDescr(header.descr);
      else if (key == "fortran_order")
        good = hasOrder = parseBool(header.fortranOrder);
      else if (key == "shape")
        good = hasShape = parseShape(header.shape);
      else
        return fail(error,
                    "unknown key " + inQuotes(key) + " in the .npy header");
      if (!good)
        return false;
      if (!consume(',') && !peek('}'))
        return fail(error, "malformed .npy header");
    }
    if (!hasDescr || !hasOrder || !hasShape)
      return fail(error, "the .npy header lacks descr, fortran_order or shape");
    return true;
  }

private:
  void skipSpace() {
    while (at != end && isspace(static_cast<unsigned char>(*at)))
      ++at;
  }
  bool peek(char c) {
    skipSpace();
    return at != end && *at == c;
  }
  bool consume(char c) {
    if (!peek(c))
      return false;
    ++at;
    return true;
  }
  bool expect(char c) {
    return consume(c) || fail(error, "malformed .npy header");
  }

  bool parseString(std::string &text) {
    skipSpace();
    if (at == end || (*at != '\'' && *at != '"'))
      return fail(error, "malformed .npy header");
    char quote = *at++;
    const char *begin = at;
    while (at != end && *at != quote)
      ++at;
    if (at == end)
      return fail(error, "malformed .npy header");
    text.assign(begin, at++);
    return true;
  }

  bool parseDescr(std::string &descr) {
    if (peek('['))
      return fail(error, "structured dtypes are not supported");
    return parseString(descr);
  }

  bool parseBool(bool &value) {
    skipSpace();
    for (bool candidate : {false, true}) {
      const char *word = candidate ? "True" : "False";
      size_t size = strlen(word);
      if (static_cast<size_t>(end - at) >= size && !memcmp(at, word, size)) {
        at += size;
        value = candidate;
        return true;
      }
    }
    return fail(error, "malformed .npy header");
  }

  bool parseShape(std::vector<int64_t> &shape) {
    shape.clear();
    if (!expect('('))
      return false;
    while (!consume(')')) {
      int64_t size = 0;
      if (!parseSize(size))
        return false;
      shape.push_back(size);
      if (shape.size() > kMaxNpyRank)
        return fail(error, "the .npy header's shape has too many dimensions");
      if (!consume(',') && !peek(')'))
        return fail(error, "malformed .npy header");
    }
    return true;
  }

  bool parseSize(int64_t &size) {
    skipSpace();
    if (at == end || !isdigit(static_cast<unsigned char>(*at)))
      return fail(error, "malformed .npy header");
    for (size = 0; at != end && isdigit(static_cast<unsigned char>(*at)); ++at)
      if (__builtin_mul_overflow(size, int64_t(10), &size) ||
          __builtin_add_overflow(size, int64_t(*at - '0'), &size))
        return fail(error, "a size in the .npy header is out of range");
    // Python 2 wrote long integers so.
    if (at != end && *at == 'L')
      ++at;
    return true;
  }

  const char *at, *end;
  std::string &error;
};
} // namespace

static const char *toDescr(DType dtype) {
  switch (dtype) {
  case DType::F16:
    return "<f2";
  case DType::BF16:
    return "<V2";
  case DType::F32:
    return "<f4";
  case DType::F64:
    return "<f8";
  case DType::I1:
    return "|b1";
  case DType::I8:
    return "|i1";
  case DType::I16:
    return "<i2";
  case DType::I32:
    return "<i4";
  case DType::I64:
    return "<i8";
  }
  return "";
}

static bool parseDescr(const std::string &descr, DType &dtype,
                       std::string &error) {
  if (descr == "bfloat16") {
    dtype = DType::BF16;
    return true;
  }
  bool hasOrder = !descr.empty() && strchr("<>=|", descr[0]);
  std::string kind = hasOrder ? descr.substr(1) : descr;
  for (DType candidate :
       {DType::F16, DType::BF16, DType::F32, DType::F64, DType::I1, DType::I8,
        DType::I16, DType::I32, DType::I64}) {
    if (kind != toDescr(candidate) + 1)
      continue;
    if (descr[0] == '>' && byteSize(candidate) > 1)
      return fail(error, "big-endian elements (" + inQuotes(descr) +
                             ") are not supported; save with "
                             "a.astype(a.dtype.newbyteorder('<'))");
    dtype = candidate;
    return true;
  }
  return fail(error, "dtype " + inQuotes(descr) +
                         " is not supported (supported: f16, bf16, f32, f64, "
                         "bool, i8, i16, i32, i64)");
}

/// Reads exactly `size` bytes.
static bool readExactly(FILE *file, void *data, size_t size) {
  return size == 0 || fread(data, 1, size, file) == size;
}

/// Reads from the start of the file to the first element.
static bool readHeader(FILE *file, Header &header, std::string &error) {
  unsigned char preamble[kMagicSize + 2];
  if (!readExactly(file, preamble, sizeof preamble) ||
      memcmp(preamble, kMagic, kMagicSize))
    return fail(error, "not a .npy file");
  unsigned major = preamble[kMagicSize];
  if (major < 1 || major > 3)
    return fail(error, ".npy format version " + std::to_string(major) +
                           " is not supported");
  unsigned char length[4] = {};
  if (!readExactly(file, length, major == 1 ? 2 : 4))
    return fail(error, "truncated in the .npy header");
  size_t size = length[0] | length[1] << 8 | size_t(length[2]) << 16 |
                size_t(length[3]) << 24;
  if (size > kMaxHeaderSize)
    return fail(error, "the .npy header is too long");
  std::string text(size, '\0');
  if (!readExactly(file, text.data(), size))
    return fail(error, "truncated in the .npy header");
  return HeaderParser(text, error).parse(header);
}

/// What the file still holds from here on, where that can be told.
static bool bytesLeft(FILE *file, int64_t &left) {
  long here = ftell(file);
  if (here < 0 || fseek(file, 0, SEEK_END) != 0)
    return false;
  left = ftell(file) - here;
  return fseek(file, here, SEEK_SET) == 0 && left >= 0;
}

static bool readArray(FILE *file, NpyArray &array, std::string &error) {
  Header header;
  if (!readHeader(file, header, error) ||
      !parseDescr(header.descr, array.dtype, error))
    return false;
  if (header.fortranOrder && header.shape.size() > 1)
    return fail(error, "elements in Fortran order are not supported; save with "
                       "numpy.ascontiguousarray(a)");
  int64_t bytes = 0;
  if (!checkedByteSize(header.shape, byteSize(array.dtype), bytes))
    return fail(error, "the .npy header's shape is out of range");
  // Before memory is taken for what a damaged header promises.
  int64_t left = 0;
  if (bytesLeft(file, left) && left != bytes)
    return fail(error, (left < bytes ? "truncated: " : "too long: ") +
                           std::to_string(left) + " bytes of elements, " +
                           toString(array.dtype, header.shape) + " takes " +
                           std::to_string(bytes));
  array.shape = std::move(header.shape);
  array.data.resize(static_cast<size_t>(bytes));
  if (!readExactly(file, array.data.data(), array.data.size()))
    return fail(error, "truncated in the elements");
  if (array.dtype == DType::I1)
    for (char &value : array.data)
      value = value != 0;
  return true;
}

int64_t NpyArray::numElements() const {
  return static_cast<int64_t>(data.size()) / byteSize(dtype);
}

bool flash::runtime::readNpy(const std::string &path, NpyArray &array,
                             std::string &error) {
  std::unique_ptr<FILE, int (*)(FILE *)> file(fopen(path.c_str(), "rb"),
                                              fclose);
  if (!file)
    return fail(error, "cannot read '" + path + "': " + strerror(errno));
  std::string cause;
  return readArray(file.get(), array, cause) ||
         fail(error, "cannot read '" + path + "': " + cause);
}

bool flash::runtime::writeNpy(const std::string &path, DType dtype,
                              const std::vector<int64_t> &shape,
                              const void *data, std::string &error) {
  int64_t bytes = 0;
  if (!checkedByteSize(shape, byteSize(dtype), bytes))
    return fail(error, "cannot write '" + path + "': shape out of range");
  std::string dict = std::string("{'descr': '") + toDescr(dtype) +
                     "', 'fortran_order': False, 'shape': (";
  for (size_t i = 0; i < shape.size(); ++i)
    dict += (i ? ", " : "") + std::to_string(shape[i]);
  dict += shape.size() == 1 ? ",), }" : "), }";
  size_t preamble = kMagicSize + 2 + 2;
  size_t unpadded = preamble + dict.size() + 1;
  dict.append(
      (kHeaderAlignment - unpadded % kHeaderAlignment) % kHeaderAlignment, ' ');
  dict += '\n';

  std::string header(kMagic, kMagicSize);
  header += {1, 0, static_cast<char>(dict.size() & 0xff),
             static_cast<char>(dict.size() >> 8)};
  header += dict;
  return writeFileAtomically(
      path,
      {{header.data(), header.size()}, {data, static_cast<size_t>(bytes)}},
      error);
}

bool flash::runtime::writeNpy(const std::string &path, const NpyArray &array,
                              std::string &error) {
  int64_t bytes = 0;
  if (!checkedByteSize(array.shape, byteSize(array.dtype), bytes) ||
      static_cast<size_t>(bytes) != array.data.size())
    return fail(error, "cannot write '" + path +
                           "': the elements do not match the shape");
  return writeNpy(path, array.dtype, array.shape, array.data.data(), error);
}
