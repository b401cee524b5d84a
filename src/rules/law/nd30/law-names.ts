/** Names of laws as promulgated, after “Luật”: known by heart, so that a wrong capital can be told for certain. */
const luat = `
An ninh mạng|An toàn thông tin mạng|An toàn thực phẩm|An toàn, vệ sinh lao động|Ban hành văn bản quy phạm pháp luật
Biển Việt Nam|Báo chí|Bưu chính|Bảo hiểm xã hội|Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường|Bảo vệ quyền lợi người tiêu dùng|Bảo vệ và kiểm dịch thực vật|Chuyển giao công nghệ|Chuyển đổi số
Chất lượng sản phẩm, hàng hóa|Các tổ chức tín dụng|Cán bộ, công chức|Công an nhân dân|Công nghiệp công nghệ số
Công nghệ cao|Công nghệ thông tin|Căn cước|Cư trú|Di sản văn hóa|Doanh nghiệp|Du lịch|Dân quân tự vệ|Dân số|Dữ liệu
Giao dịch điện tử|Giao thông đường bộ|Giáo dục|Giáo dục nghề nghiệp|Giáo dục đại học
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hôn nhân và gia đình|Hỗ trợ doanh nghiệp nhỏ và vừa|Hộ tịch
Khiếu nại|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Khoáng sản|Khám bệnh, chữa bệnh
Khí tượng thủy văn|Kinh doanh bất động sản|Kiến trúc|Kế toán|Lâm nghiệp|Lưu trữ|Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Mặt trận Tổ quốc Việt Nam|Nghĩa vụ quân sự|Ngân sách nhà nước
Người khuyết tật|Nhà giáo|Nhà ở|Năng lượng nguyên tử|Phí và lệ phí|Phòng bệnh
Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng thủ dân sự|Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm|Phòng, chống ma túy|Phòng, chống tham nhũng|Phòng, chống thiên tai
Phòng, chống tác hại của thuốc lá|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|Quản lý thuế|Quản lý, sử dụng tài sản công|Quảng cáo
Quốc phòng|Sử dụng năng lượng tiết kiệm và hiệu quả|Thanh tra|Thi hành án dân sự|Thi hành án hình sự
Thi đua, khen thưởng|Thuế giá trị gia tăng|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế tiêu thụ đặc biệt
Thú y|Thư viện|Thống kê|Thủy lợi|Thủy sản|Thực hiện dân chủ ở cơ sở|Thực hành tiết kiệm, chống lãng phí|Tiếp công dân
Tiếp cận thông tin|Trách nhiệm bồi thường của Nhà nước|Trí tuệ nhân tạo|Tài nguyên nước
Bình đẳng giới|Chăn nuôi|Chứng khoán|Công đoàn|Dược|Hòa giải ở cơ sở|Kiểm toán nhà nước|Người cao tuổi|Thanh niên
Thương mại|Trẻ em|Trồng trọt|Trợ giúp pháp lý|Phổ biến, giáo dục pháp luật
Tài nguyên, môi trường biển và hải đảo|Tín ngưỡng, tôn giáo|Tố cáo|Tố tụng hành chính|Tổ chức Chính phủ
Tổ chức Quốc hội|Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự|Viên chức|Viễn thông|Việc làm|Xuất cảnh, nhập cảnh của công dân Việt Nam|Xây dựng
Xử lý vi phạm hành chính|Đa dạng sinh học|Điện lực|Đường sắt|Đất đai|Đấu giá tài sản|Đấu thầu|Đầu tư|Đầu tư công
Đầu tư theo phương thức đối tác công tư`;

const boLuat = 'Dân sự|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự';

const phapLenh = 'Thực hiện dân chủ ở xã, phường, thị trấn';

/** Names after each of the three words, the longest first, so that a name never hides a longer one. */
export const tenLuat = {
  Luật: namesIn(luat),
  'Bộ luật': namesIn(boLuat),
  'Pháp lệnh': namesIn(phapLenh),
} as const;

function namesIn(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
}
