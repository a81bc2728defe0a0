#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<64x32xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64x96xf32>, %arg15: tensor<96x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<"0x0100000000030000000007000000000F000000001F000000003F000000007F00000000FF00000000FF01000000FF03000000FF07000000FF0F000000FF1F000000FF3F000000FF7F000000FFFF000000FFFF010000FFFF030000FFFF070000FFFF0F0000FFFF1F0000FFFF3F0000FFFF7F0000FFFFFF0000FFFFFF0100FFFFFF0300FFFFFF0700FFFFFF0F00FFFFFF1F00FFFFFF3F00FFFFFF7F00FFFFFFFF00FFFFFFFF01FFFFFFFF03FFFFFFFF07FFFFFFFF0FFFFFFFFF1FFFFFFFFF3FFFFFFFFF7FFFFFFFFFFF"> : tensor<1x1x40x40xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2B3C913EE97229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F2B3C913EE97229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6C3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB8CD753F6C3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBC7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FBDFF403FBC7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE59151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FF6FD14BEE59151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD4211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3FD53F69BFA2E674BFD4211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F574F4BBFF486B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3FD006583F574F4BBFF486B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF99F5883EC2AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3F6F4E683F9DD910BF99F5883EC2AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD8040C3E0A0D90BEDF0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FD8040C3E0A0D90BEDF0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BF9522FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3FE87A42BF9522FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF2E3EAE3EE233EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F2C2975BF2E3EAE3EE233EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE50A91D3FD3EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F36E28CBE50A91D3FD3EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FE990543FAFA768BEBEA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3F840A293FE990543FAFA768BEBEA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3586A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3FBF1B7D3F0764763F3586A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3F22F0D03EEDC77F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF39CE6F3F9A3D01BFA098493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3FFC370CBF39CE6F3F9A3D01BFA098493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF7A0C483F03A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3F6FFD7FBF7A0C483F03A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF04740C3F10912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FBF6708BF04740C3F10912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EB0DB853ED7C53CBF62BE393F9BA9783F59437F3F20ED7F3F1DFE7F3FFE2DD93EB0DB853ED7C53CBF62BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F31B853BDBF174DBFB014343FA50A783F4E337F3F85EB7F3FF4FD7F3F78BF7D3F31B853BDBF174DBFB014343FA50A783F4E337F3F85EB7F3FF4FD7F3F829C253FDB29B8BE115D5BBFE53C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F829C253FDB29B8BE115D5BBFE53C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BEA1CC21BF467167BF8138283FB1B9763F44117F3F1DE87F3F9CFD7F3F389395BEA1CC21BF467167BF8138283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFAA7857BF7B3571BF0D09223FBB07763F44FF7E3F50E67F3F6EFD7F3F576D76BFAA7857BF7B3571BF0D09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6DC677BFB79078BF1FB01B3F794F753F9DEC7E3F72E47F3F3FFD7F3FB3803FBF6DC677BFB79078BF1FB01B3F794F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDC817FBF26707DBF562F153FEF90743F4FD97E3F83E27F3F0DFD7F3F18F41D3EDC817FBF26707DBF562F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3FA0E66DBF52C77FBF5D880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F8E2C6A3FA0E66DBF52C77FBF5D880E3F22CC733F5AC57E3F83E07F3FDAFC7F3FA98F553FB5B344BF3F907FBFE8BC073F1801733FBEB07E3F73DE7F3FA5FC7F3FA98F553FB5B344BF3F907FBFE8BC073F1801733FBEB07E3F73DE7F3FA5FC7F3FB78659BC09FF07BF7ACB7CBFB5CE003FD52F723F7B9B7E3F52DC7F3F6EFC7F3FB78659BC09FF07BF7ACB7CBFB5CE003FD52F723F7B9B7E3F52DC7F3F6EFC7F3FE73B59BF183777BE168077BF117FF33E5F58713F91857E3F20DA7F3F36FC7F3FE73B59BF183777BE168077BF117FF33E5F58713F91857E3F20DA7F3F36FC7F3F5F5867BF3324943DA0BB6FBF6322E53EBB7A703F006F7E3FDDD77F3FFCFB7F3F5F5867BF3324943DA0BB6FBF6322E53EBB7A703F006F7E3FDDD77F3FFCFB7F3FEA0803BE4D01C23EF59165BF0E8BD63EEF966F3FC9577E3F8AD57F3FC1FB7F3FEA0803BE4D01C23EF59165BF0E8BD63EEF966F3FC9577E3F8AD57F3FC1FB7F3F2DF2433F32DE253F151D59BFCEBCC73E01AD6E3FEB3F7E3F25D37F3F84FB7F3F2DF2433F32DE253F151D59BFCEBCC73E01AD6E3FEB3F7E3F25D37F3F84FB7F3FB57F743FC9485A3FDD7C4ABF69BBB83EF7BC6D3F66277E3FB0D07F3F45FB7F3FB57F743FC9485A3FDD7C4ABF69BBB83EF7BC6D3F66277E3FB0D07F3F45FB7F3F6C85883EB40D793FB3D639BFBE8AA93ED7C66C3F3B0E7E3F2BCE7F3F04FB7F3F6C85883EB40D793FB3D639BFBE8AA93ED7C66C3F3B0E7E3F2BCE7F3F04FB7F3F"> : tensor<1x1x40x16xf32>
    %cst_8 = arith.constant dense<"0x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A56A573F3E399F3E7775CC3D5C81013D57D6233C213E4F3B6E12833A60CBA539A56A573F3E399F3E7775CC3D5C81013D57D6233C213E4F3B6E12833A60CBA539B7C7683F1B54173FF96F4B3EC970813D3ED4A33CDD3DCF3B6912033B5FCB253AB7C7683F1B54173FF96F4B3EC970813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D1FB9F53C116E1B3C939B443B0EB1783AC381103EC209503F6D4E973EC1FFC13D1FB9F53C116E1B3C939B443B0EB1783ACFBD41BFDE1D743FD761C73E892E013EDBCB233DCE3C4F3C5812833B5DCBA53ACFBD41BFDE1D743FD761C73E892E013EDBCB233DCE3C4F3C5812833B5DCBA53A107C75BF7FFC7F3F4477F53E1F3C213EF4B64C3D8185813CDED6A33B323ECF3A107C75BF7FFC7F3F4477F53E1F3C213EF4B64C3D8185813CDED6A33B323ECF3A8C0F8FBE4E78723F698C103F6F20413ED19C753D476C9B3C599BC43B06B1F83A8C0F8FBE4E78723F698C103F6F20413ED19C753D476C9B3C599BC43B06B1F83A4630283F6EE84C3F73EB243F51D3603E323E8F3DA652B53CC75FE53BEC11113B4630283F6EE84C3F73EB243F51D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7E06133FA6A4373F5226803E50AAA33D8F38CF3C1312033C54CB253B95467D3F7E06133FA6A4373F5226803E50AAA33D8F38CF3C1312033C54CB253B3101D33EEE1F953E1D88483F2EC28F3E3E12B83DF01DE93C3B74133CBB843A3B3101D33EEE1F953E1D88483F2EC28F3E3E12B83DF01DE93C3B74133CBB843A3BF7440BBF9770A9BCA56A573F3F399F3E7675CC3D5C81013D58D6233C213E4F3BF7440BBF9770A9BCA56A573F3F399F3E7675CC3D5C81013D58D6233C213E4F3B5CFF7FBF1F41A9BE2A26643F8C87AE3E72D3E03D6B730E3D6B38343C86F7633B5CFF7FBF1F41A9BE2A26643F8C87AE3E72D3E03D6B730E3D6B38343C86F7633BD85C09BF24911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE9B0783BD85C09BF24911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE9B0783B2320D73E4C1453BFC0AB763F419ACC3ED0BE043E6A56283D6BFC543C25B5863B2320D73E4C1453BFC0AB763F419ACC3ED0BE043E6A56283D6BFC543C25B5863B72987D3FB3A875BF6F467C3FF556DB3E64E40E3E4747353D575E653CD511913B72987D3FB3A875BF6F467C3FF556DB3E64E40E3E4747353D575E653CD511913B4479263F75E07FBFD55B7F3F85DBE93E4F06193EAE37423D34C0753C846E9B3B4479263F75E07FBFD55B7F3F85DBE93E4F06193EAE37423D34C0753C846E9B3B116893BE2EB870BF0EE47F3F3724F83E5024233E96274F3D0111833C32CBA53B116893BE2EB870BF0EE47F3F3724F83E5024233E96274F3D0111833C32CBA53B251E76BFA9B049BFBFDD7D3FB216033F233E2D3EF6165C3DDE418B3CDE27B03B251E76BFA9B049BFBFDD7D3FB216033F233E2D3EF6165C3DDE418B3CDE27B03BB34040BFC8A80EBF144E793FBAF9093F8753373EC505693DB372933C8A84BA3BB34040BFC8A80EBF144E793FBAF9093F8753373EC505693DB372933C8A84BA3B6979193E44F68ABEB940723F71B9103F3A64413EFCF3753D7EA39B3C34E1C43B6979193E44F68ABEB940723F71B9103F3A64413EFCF3753D7EA39B3C34E1C43BC8B6693F5067293DB7C7683F1C54173FF86F4B3EC970813D3FD4A33CDD3DCF3BC8B6693F5067293DB7C7683F1C54173FF86F4B3EC970813D3FD4A33CDD3DCF3B102F563F7236B33E49FB5C3F0AC81D3F8376553E3FE7873DF504AC3C859AD93B102F563F7236B33E49FB5C3F0AC81D3F8376553E3FE7873DF504AC3C859AD93B150511BC26BD1F3F9EF94E3F9513243F96775F3E5C5D8E3DA035B43C2BF7E33B150511BC26BD1F3F9EF94E3F9513243F96775F3E5C5D8E3DA035B43C2BF7E33BE6A158BFB807563F8AE63E3F1F352A3FF072693E1BD3943D3F66BC3CD053EE3BE6A158BFB807563F8AE63E3F1F352A3FF072693E1BD3943D3F66BC3CD053EE3BFCD367BF9C18773F27EB2C3F182B303F5168733E7A489B3DD196C43C74B0F83BFCD367BF9C18773F27EB2C3F182B303F5168733E7A489B3DD196C43C74B0F83B388707BE64A87F3F7935193FF9F3353F77577D3E72BDA13D57C7CC3C8B86013C388707BE64A87F3F7935193FF9F3353F77577D3E72BDA13D57C7CC3C8B86013C0737433FB0DD6E3FE4F7033F468E3B3F10A0833E0132A83DCFF7D43CDBB4063C0737433FB0DD6E3FE4F7033F468E3B3F10A0833E0132A83DCFF7D43CDBB4063C0ED5743FCC62463F88D1DA3E91F8403F0591883E21A6AE3D3A28DD3C2AE30B3C0ED5743FCC62463F88D1DA3E91F8403F0591883E21A6AE3D3A28DD3C2AE30B3C2AB48A3E683B0A3F9383AB3E7531463F7D7E8D3ECE19B53D9658E53C7811113C2AB48A3E683B0A3F9383AB3E7531463F7D7E8D3ECE19B53D9658E53C7811113CE9E329BF70BD803EC0FD743E9E374B3F5468923E068DBB3DE388ED3CC53F163CE9E329BF70BD803EC0FD743E9E374B3F5468923E068DBB3DE388ED3CC53F163CA4EF7CBF45037EBDC381103EC309503F6C4E973EC1FFC13D20B9F53C116E1B3CA4EF7CBF45037EBDC381103EC309503F6C4E973EC1FFC13D20B9F53C116E1B3C06DECEBE2B18BDBE56502A3DA6A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C06DECEBE2B18BDBE56502A3DA6A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C4D2A0D3FA7D723BFC6196FBD1A0D593FDE0EA13EB8E3CE3DB50C033DA7CA253C4D2A0D3FA7D723BFC6196FBD1A0D593FDE0EA13EB8E3CE3DB50C033DA7CA253C39FA7F3FB2E358BF138821BEFF3B5D3FF7E8A53EEA54D53DBA24073DF0F82A3C39FA7F3FB2E358BF138821BEFF3B5D3FF7E8A53EEA54D53DBA24073DF0F82A3CF771073F796D78BF4CD682BE4232613FD2BEAA3E91C5DB3DB83C0B3D3827303CF771073F796D78BF4CD682BE4232613FD2BEAA3E91C5DB3DB83C0B3D3827303CC23ADBBE53547FBFDC99B3BEE0EE643F4D90AF3EA635E23DAB540F3D7E55353CC23ADBBE53547FBFDC99B3BEE0EE643F4D90AF3EA635E23DAB540F3D7E55353C38E57DBF0CE96CBF0F92E2BEE470683F495DB43E28A5E83D966C133DC4833A3C38E57DBF0CE96CBF0F92E2BEE470683F495DB43E28A5E83D966C133DC4833A3CEABE24BF3AFF42BF58A307BF67B76B3FA925B93E1214EF3D7684173D08B23F3CEABE24BF3AFF42BF58A307BF67B76B3FA925B93E1214EF3D7684173D08B23F3C9FBD973EF1BE05BFB7A21CBF95C16E3F4AE9BD3E5E82F53D4D9C1B3D4BE0443C9FBD973EF1BE05BFB7A21CBF95C16E3F4AE9BD3E5E82F53D4D9C1B3D4BE0443C4BBB763FCAEC6CBE721130BFA58E713F0EA8C23E0AF0FB3D19B41F3D8D0E4A3C4BBB763FCAEC6CBE721130BFA58E713F0EA8C23E0AF0FB3D19B41F3D8D0E4A3C"> : tensor<1x1x40x16xf32>
    %cst_9 = arith.constant dense<2.500000e-01> : tensor<f32>
    %c0 = arith.constant 0 : index
    %cst_10 = arith.constant 6.400000e+01 : f32
    %c2_i64 = arith.constant 2 : i64
    %c80_i64 = arith.constant 80 : i64
    %c96_i64 = arith.constant 96 : i64
    %cst_11 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]]], [[[40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79]]]]> : tensor<2x1x1x40xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %114 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %114 = arith.addi %in, %c96_i64 : i64
      linalg.yield %114 : i64
    } -> tensor<2x40xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<2x40xi1>, tensor<2x40xi64>, tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_37: i64, %in_38: i64, %out: i64):
      %114 = arith.select %in, %in_37, %in_38 : i64
      linalg.yield %114 : i64
    } -> tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %4 [[0, 1]] : tensor<2x40xi64> into tensor<80xi64>
    %5 = tensor.empty() : tensor<80x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80xi64>) outs(%5 : tensor<80x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 1 : index
      %extracted = tensor.extract %arg2[%114, %115] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %114 : i1
    } -> tensor<2x40xi1>
    %expanded_12 = tensor.expand_shape %7 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi1> into tensor<2x40x1xi1>
    %collapsed_13 = tensor.collapse_shape %expanded_12 [[0, 1], [2]] : tensor<2x40x1xi1> into tensor<80x1xi1>
    %8 = tensor.empty() : tensor<2x1x1x40xi1>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<2x1x1x40xi64>) outs(%8 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %114 : i1
    } -> tensor<2x1x1x40xi1>
    %10 = tensor.empty() : tensor<2x1x1x40xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<2x1x1x40xi64>) outs(%10 : tensor<2x1x1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %114 = arith.addi %in, %c80_i64 : i64
      linalg.yield %114 : i64
    } -> tensor<2x1x1x40xi64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %11, %cst_11 : tensor<2x1x1x40xi1>, tensor<2x1x1x40xi64>, tensor<2x1x1x40xi64>) outs(%10 : tensor<2x1x1x40xi64>) {
    ^bb0(%in: i1, %in_37: i64, %in_38: i64, %out: i64):
      %114 = arith.select %in, %in_37, %in_38 : i64
      linalg.yield %114 : i64
    } -> tensor<2x1x1x40xi64>
    %collapsed_14 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<2x1x1x40xi64> into tensor<80xi64>
    %13 = tensor.empty() : tensor<80x1xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_14 : tensor<80xi64>) outs(%13 : tensor<80x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.index_cast %in : i64 to index
      %extracted = tensor.extract %collapsed_13[%114, %c0] : tensor<80x1xi1>
      linalg.yield %extracted : i1
    } -> tensor<80x1xi1>
    %collapsed_15 = tensor.collapse_shape %14 [[0, 1]] : tensor<80x1xi1> into tensor<80xi1>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0, 1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<80xi1> into tensor<2x1x1x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %expanded_16 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%15 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_37: i1, %out: i1):
      %114 = arith.andi %in, %in_37 : i1
      linalg.yield %114 : i1
    } -> tensor<2x1x40x40xi1>
    %17 = tensor.empty() : tensor<2x1x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map5, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %114 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %114 : f32
    } -> tensor<2x1x40x40xf32>
    %19 = tensor.empty() : tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %21 = tensor.empty() : tensor<2x40x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_10 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_5 : tensor<2x40x1xf32>, tensor<f32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.sqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %26 : tensor<f32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.divf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %27 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %28 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %30 = tensor.empty() : tensor<2x64x64xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<64x64xf32>) outs(%30 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %33 = linalg.batch_matmul ins(%29, %31 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%32 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %33 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %expanded_17 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<2x64x32xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<64x32xf32>) outs(%36 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x32xf32>
    %38 = tensor.empty() : tensor<2x40x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x40x32xf32>) -> tensor<2x40x32xf32>
    %40 = linalg.batch_matmul ins(%29, %37 : tensor<2x40x64xf32>, tensor<2x64x32xf32>) outs(%39 : tensor<2x40x32xf32>) -> tensor<2x40x32xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %40 : tensor<32xf32>, tensor<2x40x32xf32>) outs(%38 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x32xf32>
    %expanded_18 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %42 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %43 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<64x32xf32>) outs(%36 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x32xf32>
    %44 = linalg.batch_matmul ins(%29, %43 : tensor<2x40x64xf32>, tensor<2x64x32xf32>) outs(%39 : tensor<2x40x32xf32>) -> tensor<2x40x32xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %44 : tensor<32xf32>, tensor<2x40x32xf32>) outs(%38 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x32xf32>
    %expanded_20 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %46 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_7 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %47 = tensor.empty() : tensor<2x4x40x8xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x40x8xf32>) outs(%47 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %48, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %cst_8 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x16xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %cst_7 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %52 = tensor.empty() : tensor<2x2x40x8xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x2x40x8xf32>) outs(%52 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_25 = tensor.concat dim(3) %53, %extracted_slice_23 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %cst_8 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x2x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x2x40x16xf32>
    %56 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_26 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x4x40x16xf32>) outs(%59 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %60 = tensor.empty() : tensor<8x40x40xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %62 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%61 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %63 = tensor.empty() : tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %cst_9 : tensor<2x4x40x40xf32>, tensor<f32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %18 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x40xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %68 = tensor.empty() : tensor<2x4x40xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %70:2 = linalg.generic {indexing_maps = [#map2, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%69, %67 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %114 = linalg.index 3 : index
      %115 = arith.index_cast %114 : index to i64
      %116 = arith.maximumf %in, %out : f32
      %117 = arith.cmpf ogt, %in, %out : f32
      %118 = arith.select %117, %115, %out_37 : i64
      linalg.yield %116, %118 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.subf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%74 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.divf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %77 = tensor.empty() : tensor<8x40x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%78 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %80 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%80 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<64x64xf32>) outs(%30 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %82 = linalg.batch_matmul ins(%collapsed_36, %81 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%32 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %82 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_10 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %cst_5 : tensor<2x40x1xf32>, tensor<f32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.sqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %88 : tensor<f32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.divf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %89 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %90 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %92 = tensor.empty() : tensor<2x64x96xf32>
    %93 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<64x96xf32>) outs(%92 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %94 = tensor.empty() : tensor<2x40x96xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %96 = linalg.batch_matmul ins(%91, %93 : tensor<2x40x64xf32>, tensor<2x64x96xf32>) outs(%95 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      %115 = math.exp %114 : f32
      %116 = arith.addf %115, %cst_1 : f32
      %117 = arith.divf %cst_1, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x96xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %97 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x96xf32>
    %99 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<64x96xf32>) outs(%92 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %100 = linalg.batch_matmul ins(%91, %99 : tensor<2x40x64xf32>, tensor<2x64x96xf32>) outs(%95 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x96xf32>
    %102 = tensor.empty() : tensor<2x96x64xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<96x64xf32>) outs(%102 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %104 = linalg.batch_matmul ins(%101, %103 : tensor<2x40x96xf32>, tensor<2x96x64xf32>) outs(%32 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %104 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_10 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %cst_5 : tensor<2x40x1xf32>, tensor<f32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.addf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.sqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %110 : tensor<f32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.divf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %112 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %114 = arith.mulf %in, %in_37 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x64xf32>
    return %113 : tensor<2x40x64xf32>
  }
}

